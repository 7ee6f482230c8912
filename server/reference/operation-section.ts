/** One operation: what it does, what it takes, what it answers, and how that looks. */
import { answerOf, type Document, type Parameter, type Placed, parametersOf } from './document.ts';
import { aboutOf, fieldsOf, typeOf } from './fields.ts';
import { colouredJson, type Html, html, inline, prose } from './html.ts';

const JSON_TYPE = 'application/json';

/** What stands in the path comes first, what is the same everywhere last. */
const PLACES = [
  ['path', 'In the path'],
  ['query', 'In the query'],
  ['header', 'Headers'],
] as const;

export function operationSection(document: Document, { method, path, operation }: Placed): Html {
  const { operationId, summary, description, requestBody } = operation;
  const parameters = parametersOf(document, operation);
  const body = requestBody?.content[JSON_TYPE];
  return html`<section class="operation" id="${operationId}" aria-labelledby="${operationId}-title">
<div class="told">
<h2 id="${operationId}-title"><a href="#${operationId}">${inline(summary)}</a></h2>
<p class="address"><span class="method ${method}">${method.toUpperCase()}</span> <code>${path}</code></p>
${description === undefined ? '' : prose(description)}
${rolesOf(operation['x-roles'])}
${PLACES.map(([place, title]) => parameterList(title, parameters, place))}
${body === undefined ? '' : html`<h3>Body</h3>${fieldsOf(body.schema, 'request') ?? aboutOf(body.schema)}`}
<h3>Answers</h3>
${answerList(document, operation)}
</div>
<div class="shown">
${(operation['x-codeSamples'] ?? []).map(sample)}
${examplesOf(operation.responses)}
</div>
</section>`;
}

function rolesOf(roles: readonly string[] | undefined): Html {
  if (roles === undefined) return html`<p class="roles">No key is needed.</p>`;
  const names = roles.map(
    (role, index) => html`${index === 0 ? '' : ', '}<strong>${role}</strong>`,
  );
  return html`<p class="roles">For keys of: ${names}</p>`;
}

function parameterList(title: string, all: readonly Parameter[], place: Parameter['in']): Html {
  const parameters = all.filter((one) => one.in === place);
  if (parameters.length === 0) return html``;
  const rows = parameters.map(
    ({ name, required, description, schema }) => html`<li>
<p class="field"><code class="name">${name}</code> <span class="type">${typeOf(schema)}</span>${
      required === true ? html` <span class="required">required</span>` : ''
    }</p>
${description === undefined ? '' : html`<p>${inline(description)}</p>`}
${aboutOf(schema.description === description ? { ...schema, description: '' } : schema)}
</li>`,
  );
  const list = html`<ul class="fields">${rows}</ul>`;
  if (place !== 'header') return html`<h3>${title}</h3>${list}`;
  return html`<details class="headers"><summary>${title}</summary>${list}</details>`;
}

function answerList(document: Document, operation: Placed['operation']): Html {
  const { responses, 'x-codes': codes = {} } = operation;
  const rows = Object.entries(responses).map(([status, shared]) => {
    const answer = answerOf(document, shared);
    const schema = answer.content?.[JSON_TYPE]?.schema;
    const fields = schema === undefined ? null : fieldsOf(schema, 'answer');
    return html`<li>
<p class="field"><span class="status s${status.charAt(0)}">${status}</span> ${inline(answer.description)}</p>
${schema === undefined ? '' : html`<p class="type">${typeOf(schema)}</p>`}
${fields === null ? '' : html`<details><summary>Its fields</summary>${fields}</details>`}
${codeList(codes[status] ?? [])}
</li>`;
  });
  return html`<ul class="answers">${rows}</ul>`;
}

/** The codes that a problem of this status has here, each with its page. */
function codeList(codes: readonly string[]): Html {
  if (codes.length === 0) return html``;
  const links = codes.map((code) => html`<li><a href="/errors/${code}">${code}</a></li>`);
  return html`<ul class="codes">${links}</ul>`;
}

const sample = ({ label, source }: { readonly label: string; readonly source: string }): Html =>
  html`<figure><figcaption>${label}</figcaption><pre><code>${source}</code></pre></figure>`;

function examplesOf(responses: Placed['operation']['responses']): readonly Html[] {
  return Object.entries(responses).flatMap(([status, { content }]) => {
    const example = content?.[JSON_TYPE]?.example;
    if (example === undefined) return [];
    return html`<figure><figcaption>Answer ${status}</figcaption>
<pre><code>${colouredJson(example)}</code></pre></figure>`;
  });
}
