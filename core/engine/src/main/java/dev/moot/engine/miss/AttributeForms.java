package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import java.util.List;

/** Classes, ids and sizes in braces, as kramdown and Pandoc have them. */
final class AttributeForms {

  private static final String MESSAGE = "nothing gets a class, an id or a size in this way";
  private static final String HINT = "take it out; the theme says how things look";
  private static final String AFTER = "(?<=[" + NearMiss.OTHER + ")\\]])";

  static final List<NearMiss> ALL =
      List.of(
          Forms.foreign(
              "{:",
              "\\{:(?:[ ]*[.#][\\w-]+|toc\\b|[:/]|[ ]*[\\w-]+=)[^{}\\n]*\\}",
              "Tea calms.\n{: .lead}",
              MESSAGE,
              HINT),
          Forms.foreign(
              "{",
              "(?<!:::)(?<!::: )(?<=[\\s"
                  + NearMiss.OTHER
                  + ")\\]])\\{[.#][A-Za-z][\\w-]*(?: +[^{}\\n]+)?\\}(?=\\s|$)",
              "Tea calms. {.lead}",
              MESSAGE,
              HINT),
          Forms.foreign(
              "{", "^\\{[.#][A-Za-z][\\w-]*(?: +[^{}\\n]+)?\\}(?=\\s|$)", "{.lead}", MESSAGE, HINT),
          Forms.foreign(
              "{",
              AFTER + "\\{[.#][A-Za-z][\\w-]*(?: +[^{}\\n]+)?\\}",
              "`tea`{.lead}",
              MESSAGE,
              HINT),
          Forms.foreign(
              "{",
              "(?<=" + NearMiss.OTHER + ")\\{ *[a-z][a-z-]* *= *[^{}\\n]+\\}",
              "[tea](/tea/){target=_blank}",
              MESSAGE,
              HINT));

  private AttributeForms() {}
}
