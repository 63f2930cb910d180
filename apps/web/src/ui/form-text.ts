/** What was typed into the field `name`, without blanks around it; empty when there is no such field. */
export const formText = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === 'string' ? value.trim() : '';
};
