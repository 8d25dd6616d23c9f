const variable = (name: string): string | undefined => {
  const { process } = globalThis as { process?: { env?: Record<string, string | undefined> } };
  return process?.env?.[name];
};

export const defaultApiKey = (): string | undefined => variable("RIVYA_API_KEY");

export const defaultBaseUrl = (): string => variable("RIVYA_BASE_URL") || "https://rivya.ai";
