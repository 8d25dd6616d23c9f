const names = /^(?:127(?:\.\d{1,3}){3}|\[::1\]|localhost)$/;

/** Whether nothing sent to this address leaves the machine. What is no address does not count as one. */
export const isLoopback = (address: string): boolean => URL.canParse(address) && names.test(new URL(address).hostname);
