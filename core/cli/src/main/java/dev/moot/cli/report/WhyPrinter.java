package dev.moot.cli.report;

import dev.moot.api.diagnostic.SourceLocation;
import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.json.JsonObject;
import dev.moot.engine.plugin.Part;
import dev.moot.engine.plugin.PluginDescriptor;
import dev.moot.engine.trace.Because;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.TraceBook;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints why a page was made, and who makes what of it. */
public final class WhyPrinter {

  private final PrintWriter out;
  private final String path;

  /**
   * @param path what the page is called in the output
   */
  public WhyPrinter(PrintWriter out, String path) {
    this.out = out;
    this.path = path;
  }

  /**
   * Prints why {@code output} was made.
   *
   * @param output what is remembered of it
   * @param parts who makes what of it
   * @param all whether to list everything it is made of
   */
  public void text(
      TraceBook book, Optional<TraceBook.Output> output, List<Part> parts, boolean all) {
    if (output.isPresent()) {
      text(book, output.get(), all);
    } else {
      out.println(
          VisibleText.of(path)
              + ": no build remembers why it was made. A site with plugins of its own is always built whole, and so is one that was not built here, or with `--clean`.");
    }
    if (!parts.isEmpty()) {
      out.println("Who makes what of it:");
      List<Part> shown = parts.stream().filter(p -> all || !isTakenIn(p)).toList();
      shown.forEach(p -> out.println("  " + VisibleText.of(words(p))));
      if (shown.size() < parts.size()) {
        out.println(
            "  and "
                + (parts.size() - shown.size())
                + (parts.size() - shown.size() == 1 ? " template" : " templates")
                + " that these take in; --all lists them.");
      }
    }
    out.flush();
  }

  /** The same for other programs. */
  public void json(TraceBook book, Optional<TraceBook.Output> output, List<Part> parts) {
    JsonObject document = new JsonObject().set("path", path);
    output.ifPresent(
        o ->
            document
                .set("fresh", o.fresh())
                .set("cause", o.because().cause().name().toLowerCase(Locale.ROOT))
                .set("changed", fields(o.because().questions()))
                .set("made_of", fields(book.questions(o))));
    document.set("parts", parts.stream().map(WhyPrinter::fields).toList());
    out.println(document.text());
    out.flush();
  }

  private static List<Map<String, Object>> fields(List<Question> questions) {
    return questions.stream()
        .map(
            q ->
                new JsonObject()
                    .set("kind", q.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .set("name", q.name())
                    .map())
        .toList();
  }

  private static Map<String, Object> fields(Part part) {
    return new JsonObject()
        .set("kind", part.kind().name().toLowerCase(Locale.ROOT))
        .set("name", part.name())
        .set("plugin", part.plugin().map(PluginDescriptor::id))
        .set("version", part.plugin().map(PluginDescriptor::version))
        .set("file", part.file())
        .set("at", part.place().map(SourceLocation::toString))
        .map();
  }

  /** Whether it is a template that another one asks for. */
  private static boolean isTakenIn(Part part) {
    return part.kind() == Part.Kind.TEMPLATE && part.place().isPresent();
  }

  private static String words(Part part) {
    String name = "`" + part.name() + "`";
    String at = part.place().map(p -> ", at " + p).orElse("");
    return switch (part.kind()) {
          case PAGE -> "the page";
          case FILE -> "the file";
          case DIRECTIVE, SYNTAX -> name + at;
          case VALUES -> "the values " + part.name() + " of its layout";
          case TEMPLATE -> "the template " + name + at;
          case STYLE -> "the style sheet " + part.name();
          case SCRIPT -> "the script " + part.name();
        }
        + ": "
        + maker(part);
  }

  private static String maker(Part part) {
    String plugin = part.plugin().map(p -> "the plugin `" + p.id() + "` " + p.version()).orElse("");
    return part.file().map(f -> plugin.isEmpty() ? f : plugin + ", " + f).orElse(plugin);
  }

  private void text(TraceBook book, TraceBook.Output output, boolean all) {
    String name = VisibleText.of(output.name());
    Because because = output.because();
    out.println(
        output.fresh()
            ? name + " was made anew by the last build" + reason(because)
            : name + " was kept by the last build: nothing it is made of had changed.");
    if (!output.fresh()) {
      out.println("It was last made anew" + reason(because));
    }
    because.questions().forEach(q -> out.println("  " + words(q)));
    List<Question> questions = book.questions(output);
    if (all) {
      out.println("It is made of:");
      questions.forEach(q -> out.println("  " + words(q)));
      out.println("and of moot.yaml, the theme and the plugins in use.");
    } else {
      out.println(
          "It is made of "
              + questions.size()
              + (questions.size() == 1 ? " thing" : " things")
              + " of the site; --all lists them.");
    }
  }

  private static String reason(Because because) {
    return switch (because.cause()) {
      case NEW -> ", as no build before had it.";
      case SURROUNDINGS -> ", as moot.yaml, the theme or the plugins in use had changed.";
      case OUTPUT -> ", as the file in the output was not as it had been left.";
      case ANSWERS -> ", as this had changed:";
    };
  }

  private static String words(Question question) {
    String name = VisibleText.of(question.name());
    return switch (question.kind()) {
      case DEBATE -> "the debate `" + name + "`";
      case DEBATES -> "the debates";
      case CLAIM -> "the claim `" + name + "`";
      case CLAIMS -> "the claims";
      case CURRENT, CANONICAL -> "which claim is called `" + name + "`";
      case WORDINGS -> "the wordings of the claim `" + name + "`";
      case PARTICIPANT -> "the participant `" + name + "`";
      case BACKLINKS -> "where the claim `" + name + "` is mentioned";
      case BEARING -> "what bears on the claim `" + name + "`";
      case UNDERCUTTING -> "what undercuts the relation `" + name + "`";
      case POSTS_ON -> "the digests of the debate `" + name + "`";
      case POSTS -> "the digests";
      case PAGES -> "the pages";
      case TAGS -> "the tags and their digests";
      case SERIES -> "the series and their digests";
      case PAGE -> "what is at " + name;
      case FEED -> "the digests in the feed of " + name;
      case FEED_TEXT -> "the text of " + name + " in feeds";
      case POST -> "the text of " + name + " and what its names stand for";
      case ENTRY -> "the title, day and summary of " + name;
      case DIRECTIVE -> "the template of the directive " + name;
      case IS_DIGEST -> "whether " + name + " is a digest";
      case VERSIONS -> "where " + name + " is in other languages";
      case NEIGHBOURS -> "the digests before and after " + name;
      case RELATED -> "the digests related to " + name;
      case ON_CLAIM -> "cruxes, questions and corrections about the claim `" + name + "`";
      case SOME_POSTS -> "the digests " + name + " of the archive";
      case TAGGED -> "the digests with the tag `" + name.replace(" ", "`, ");
      case PARTS -> "the digests of the series `" + name + "`";
      case LINK -> "where a link to " + name + " leads";
      case MENU -> "the menu";
      case FILE -> "where the file " + name + " appears";
      case PICTURE -> "the size of the picture " + name;
      case PROSE -> "what all posts and pages say";
      case SITE -> "the whole site";
    };
  }
}
