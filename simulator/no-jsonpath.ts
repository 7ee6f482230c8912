/**
 * Stands in for `jsonpath-plus` in the page. The rule engine imports it for facts with a path; our
 * rules have none, and an evaluator of path expressions has no place under a strict content policy.
 */
export function JSONPath(): never {
  throw new Error('a rule asked for a path expression; rules name plain facts');
}
