/** An initiative's entry names a template that this release does not know. */
export class TemplateMissing extends Error {
  override readonly name = 'TemplateMissing';
  readonly initiativeId: string;
  readonly template: { readonly id: string; readonly version: number };

  constructor(initiativeId: string, template: { readonly id: string; readonly version: number }) {
    super(`${initiativeId} follows template ${template.id}@${template.version}, which is unknown`);
    this.initiativeId = initiativeId;
    this.template = template;
  }
}
