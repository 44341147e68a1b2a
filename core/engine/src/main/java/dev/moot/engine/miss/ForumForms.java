package dev.moot.engine.miss;

import dev.moot.api.plugin.NearMiss;
import dev.moot.api.plugin.NearMiss.Advice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What is typed in forums and chats: BBCode, spoilers, names of emoji. */
final class ForumForms {

  private static final Map<String, String> TAGS =
      Map.ofEntries(
          Map.entry("b", "`**words**`"),
          Map.entry("i", "`*words*`"),
          Map.entry("u", "`<u>words</u>`"),
          Map.entry("s", "`~~words~~`"),
          Map.entry("url", "`[words](https://...)`"),
          Map.entry("img", "`![what it shows](../assets/picture.svg)`"),
          Map.entry("quote", "`> ` before each line"),
          Map.entry("list", "`- ` before each of its items"),
          Map.entry("code", "`` `words` ``"),
          Map.entry("spoiler", "`:::aside[Spoiler]`, the text, and a line `:::`"));

  private static final Map<String, String> EMOJI =
      Map.ofEntries(
          Map.entry("+1", "👍"),
          Map.entry("-1", "👎"),
          Map.entry("thumbsup", "👍"),
          Map.entry("thumbsdown", "👎"),
          Map.entry("smile", "😄"),
          Map.entry("smiley", "😃"),
          Map.entry("wink", "😉"),
          Map.entry("joy", "😂"),
          Map.entry("thinking", "🤔"),
          Map.entry("heart", "❤️"),
          Map.entry("tada", "🎉"),
          Map.entry("rocket", "🚀"),
          Map.entry("fire", "🔥"),
          Map.entry("eyes", "👀"),
          Map.entry("bulb", "💡"),
          Map.entry("memo", "📝"),
          Map.entry("warning", "⚠️"),
          Map.entry("construction", "🚧"),
          Map.entry("white_check_mark", "✅"),
          Map.entry("heavy_check_mark", "✔️"),
          Map.entry("x", "❌"),
          Map.entry("point_right", "👉"),
          Map.entry("sparkles", "✨"),
          Map.entry("star", "⭐"),
          Map.entry("wave", "👋"),
          Map.entry("pray", "🙏"),
          Map.entry("100", "💯"));

  static final List<NearMiss> ALL =
      List.of(
          Forms.foreign(
              "[",
              "(?i)\\[(b|i|u|s|url|img|quote|code|spoiler|color|size|font|center|list)(?:=[^\\[\\]\\n]*)?\\](?=(?s:.{1,900}?)\\[/\\1\\])",
              "Tea [b]calms[/b].",
              find ->
                  Advice.of(
                      Shown.code(find.written(0)) + " marks nothing here",
                      Optional.ofNullable(TAGS.get(find.group(1).toLowerCase(Locale.ROOT)))
                          .map(right -> "write " + right)
                          .orElse("take it out; the theme says how things look"))),
          Forms.foreign(
              "||",
              "(?<!\\S)\\|\\|(?=[^\\s|])([^|\\n]{1,400})(?<=[^\\s|])(?<=\\p{L}{2}.?)\\|\\|(?![\\w|]|[ ]?[=<>≤≥+*/_^²-])",
              "It was ||the aunt||.",
              "this is not hidden: it is published as text",
              "write `:::aside[Spoiler]`, the text, and a line `:::`"),
          Forms.foreign(
              "!",
              "!(?=[^\\s!])([^!<\\n]{1,400})(?<=\\S)!<",
              ">!the aunt!<",
              "this is not hidden: it is published as text",
              "write `:::aside[Spoiler]`, the text, and a line `:::`"),
          Forms.foreignUnless(
              ":",
              "(?<![\\w:]):([a-z0-9_+-]{1,20}):(?![\\w:])",
              "Tea :tada:",
              find ->
                  Optional.ofNullable(EMOJI.get(find.group(1)))
                      .map(sign -> Forms.write("no emoji is put here", sign))));

  private ForumForms() {}
}
