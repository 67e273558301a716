const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Whether the text can be an id of ours at all. Anything else is "not found" before the database is asked. */
export const isUuid = (text: string): boolean => shape.test(text);
