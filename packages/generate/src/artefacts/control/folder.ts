/** Where everything lies that is generated from the document of the mock's control plane. */
export const folder = "packages/mock/src/core/control/generated";
