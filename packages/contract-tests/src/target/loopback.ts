/** Whether a URL leads to this machine. */
export const isLoopback = ({ hostname }: URL): boolean =>
  /^(.+\.)?localhost$|^\[::1\]$/.test(hostname) || /^127(?:\.\d{1,3}){3}$/.test(hostname);
