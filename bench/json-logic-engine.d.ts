/** What we use of json-logic-engine: its own types are not found by way of its `exports`. */
declare module 'json-logic-engine' {
  export class LogicEngine {
    build(logic: unknown): (data: unknown) => unknown;
  }
}
