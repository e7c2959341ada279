/** The metadata with one language's descriptions of each function and each of its parameters. */
export function withTexts(metadata, rates, language) {
  return {
    ...metadata,
    functions: metadata.functions.map((entry) => {
      const rate = rates.find((each) => each.function === entry.id);
      if (!rate) throw new Error(`The rates' catalogue does not describe ${entry.id}.`);
      return {
        ...entry,
        description: rate.help[language],
        parameters: entry.parameters.map((parameter) => {
          const figure = rate.figures[parameter.name];
          if (!figure) throw new Error(`${entry.id} has no figure ${parameter.name}.`);
          return { ...parameter, description: describe(figure, language) };
        }),
      };
    }),
  };
}

function describe({ name, help }, language) {
  return language === "en" ? `${name.en}: ${help.en}` : `${name[language]}：${help[language]}`;
}
