package dev.moot.cli.report;

import dev.moot.engine.diagnostic.VisibleText;
import dev.moot.engine.trace.Because;
import dev.moot.engine.trace.Question;
import dev.moot.engine.trace.TraceBook;
import java.io.PrintWriter;
import java.util.List;

/** Prints why a page was made. */
public final class WhyPrinter {

  private final PrintWriter out;

  public WhyPrinter(PrintWriter out) {
    this.out = out;
  }

  /**
   * Prints why {@code output} was made.
   *
   * @param all whether to list everything it is made of
   */
  public void print(TraceBook book, TraceBook.Output output, boolean all) {
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
    out.flush();
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
