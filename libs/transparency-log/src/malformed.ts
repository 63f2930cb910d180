/** Bytes or text that are not what their format says. `format` names the format, `rule` what is broken. */
export class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly format: string;
  readonly rule: string;

  constructor(format: string, rule: string) {
    super(`malformed ${format}: ${rule}`);
    this.format = format;
    this.rule = rule;
  }
}
