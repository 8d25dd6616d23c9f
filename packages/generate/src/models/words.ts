/** What the generator itself says of every model. */
export interface Words {
  readonly model: (id: string) => string;
  readonly decided: string;
  readonly example: (title: string, name: string) => string;
}

const exampleNames: Readonly<Record<string, string>> = { minimal: "न्यूनतम", reference: "संदर्भ फाइल के साथ" };

export const words: Readonly<Record<"en" | "hi", Words>> = {
  en: {
    model: (id) => `Always \`${id}\` for this model.`,
    decided: "That unknown members are refused, and the pixel sizes in `outputs`.",
    example: (title, name) => `${title}, ${name}`,
  },
  hi: {
    model: (id) => `इस मॉडल के लिए हमेशा \`${id}\`।`,
    decided: "यह कि अनजान फील्ड अस्वीकार होते हैं, और `outputs` के पिक्सेल आकार।",
    example: (title, name) => `${title}, ${exampleNames[name] ?? name}`,
  },
};
