/** Component names that would shadow something of the platform, as the types have them too. */
const renamed: Readonly<Record<string, string>> = { File: "RivyaFile" };

export const typeName = (component: string): string =>
  Object.hasOwn(renamed, component) ? renamed[component]! : component;

const decapitalised = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** `QwenImageRequest` -> `qwenImageRequest` */
export const constName = (component: string): string => decapitalised(typeName(component));
export const guardName = (component: string): string => `is${typeName(component)}`;
export const validateName = (component: string): string => `validate${typeName(component)}`;
export const schemaName = (component: string): string => `${constName(component)}Schema`;

/** `QwenImageRequest` -> `qwen-image-request.gen.ts` */
export const fileName = (component: string): string =>
  `${typeName(component)
    .replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, "-")
    .toLowerCase()}.gen.ts`;

/** `["params", "image_size"]` -> `ParamsImageSize` */
export const pascal = (steps: readonly string[]): string =>
  steps
    .flatMap((step) => step.match(/[A-Za-z\d]+/g) ?? [])
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
