package dev.moot.engine.external;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.parse.OutsideLink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;

/**
 * Checks links to other sites. Only what is certain is a warning: that nothing is there. That
 * something moved, or that nobody can tell, is a notice.
 */
public final class ExternalCheck {

  /** The file that keeps the answers, in the site's folder. */
  public static final String FILE = ".moot/links.tsv";

  private final Path site;
  private final Reach reach;
  private final Time time;
  private final String agent;

  /**
   * @param site the site's folder
   * @param reach which machines may be asked
   * @param version the version of Moot, for its name
   */
  public ExternalCheck(Path site, Reach reach, Time time, String version) {
    this.site = site;
    this.reach = reach;
    this.time = time;
    this.agent = "Moot/" + version + " (checks the links of a site)";
  }

  /** Whether {@code code} is one of this check’s. */
  public static boolean finds(String code) {
    return code.startsWith("external/");
  }

  /** How many different addresses {@code links} lead to. */
  public static int addresses(List<OutsideLink> links) {
    return addressed(links).size();
  }

  /**
   * Asks for what {@code links} lead to, unless an earlier run has, and reports what is wrong with
   * them at their places.
   *
   * @param progress told how many addresses are done, on the thread that calls
   * @return what was done
   * @throws IOException when the answers cannot be kept
   */
  public ExternalCount check(List<OutsideLink> links, IntConsumer progress, Diagnostics diagnostics)
      throws IOException {
    Map<String, WebAddress> wanted = addressed(links);
    AnswerFile file = AnswerFile.open(site.resolve(FILE));
    file.keepOnly(wanted.keySet().stream());
    Map<String, Answer> answers = new HashMap<>();
    Map<String, WebAddress> open = new TreeMap<>(wanted);
    for (String url : wanted.keySet()) {
      Optional<Answer> known = file.answer(url, time.now());
      known.ifPresent(a -> answers.put(url, a));
    }
    open.keySet().removeAll(answers.keySet());
    int known = answers.size();
    progress.accept(known);
    Round round = new Round(new Visitor(reach, time, agent), open);
    try {
      round.run(
          (url, answer) -> {
            answers.put(url, answer);
            progress.accept(answers.size());
            if (answer.kind() != Answer.Kind.NO_HOST) {
              file.add(url, answer, time.now());
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the check of links was broken off");
    }
    boolean offline = isOffline(open, answers);
    for (OutsideLink link : links) {
      WebAddress.of(link.url())
          .map(a -> answers.get(a.toString()))
          .or(() -> Optional.of(Answer.unchecked("is no address that can be asked")))
          .flatMap(answer -> new LinkReport(link, answer, offline).diagnostic())
          .ifPresent(diagnostics::report);
    }
    return new ExternalCount(wanted.size(), wanted.size() - known, offline);
  }

  /** Several hosts and none of them there: then it is this machine that cannot see any. */
  private static boolean isOffline(Map<String, WebAddress> asked, Map<String, Answer> answers) {
    return asked.values().stream().map(WebAddress::host).distinct().count() > 1
        && asked.keySet().stream()
            .allMatch(u -> answers.get(u) != null && isNoHost(answers.get(u)));
  }

  private static boolean isNoHost(Answer answer) {
    return answer.kind() == Answer.Kind.NO_HOST;
  }

  private static Map<String, WebAddress> addressed(List<OutsideLink> links) {
    Map<String, WebAddress> addresses = new TreeMap<>();
    links.forEach(l -> WebAddress.of(l.url()).ifPresent(a -> addresses.put(a.toString(), a)));
    return addresses;
  }
}
