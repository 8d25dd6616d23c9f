/**
 * Why the generator may refuse a schema of the suite, as its message says it. It must say no to what it cannot compile;
 * another reason than these, or silence with a wrong answer, is a failure.
 */
export const refusals: readonly (readonly [string, RegExp])[] = [
  ["objects and arrays in enum and const", /keyword "(enum|const)" holds an object or an array$/],
  ["uniqueItems of objects and arrays", /keyword "uniqueItems" needs items whose type is no object and no array$/],
  ["references that are no component", /\$ref ".*" is not the name of a component schema$/],
  ["schemas that lead back to themselves", /the schema leads back to itself/],
  [
    "keywords outside of the document",
    /keyword "(\$id|\$anchor|\$defs|\$schema|patternProperties|propertyNames|dependentSchemas|dependentRequired|unevaluatedItems|unevaluatedProperties|contentSchema|\$dynamicRef)" is unknown$/,
  ],
  ["a discriminator that does not decide", /keyword "discriminator" names kind, but not every branch requires it/],
  ["patterns that are none with the flag u", /pattern ".*" is no regular expression with the flag u$/],
];
