type Body = Partial<Record<string, unknown>>;

// Only what the client itself relies on: what it does not know may grow and change.
export const isTask = ({ id, status }: Body): boolean => typeof id === "string" && typeof status === "string";
export const isFile = ({ id, url }: Body): boolean => typeof id === "string" && typeof url === "string";
export const isCredits = ({ current_credits: credits }: Body): boolean => typeof credits === "number";
export const isList = ({ data }: Body): boolean => Array.isArray(data);
