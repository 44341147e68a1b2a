package dev.moot.engine.external;

import dev.moot.api.diagnostic.Diagnostics;
import dev.moot.engine.address.WebAddress;
import dev.moot.engine.parse.OutsideLink;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Checks links to other sites. Only what is certain is a warning: that nothing is there. That
 * something moved, or that nobody can tell, is a notice.
 */
public final class ExternalCheck {

  /** The file that keeps the answers, in the site's folder. */
  public static final String FILE = ".moot/links.tsv";

  private static final int HOSTS_TRIED = 3;

  private final Path site;
  private final AllowedAddresses allowed;
  private final Time time;
  private final String agent;

  /**
   * @param site the site's folder
   * @param allowed which machines may be asked
   * @param version the version of Moot, for its name
   */
  public ExternalCheck(Path site, AllowedAddresses allowed, Time time, String version) {
    this.site = site;
    this.allowed = allowed;
    this.time = time;
    this.agent = "Moot/" + version + " (checks the links of a site)";
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
    Visitor visitor = new Visitor(allowed, time, agent);
    ParallelVisits visits = new ParallelVisits(visitor, open);
    try {
      visits.run(
          (url, answer) -> {
            answers.put(url, answer);
            progress.accept(answers.size());
            if (answer.isLasting()) {
              file.add(url, answer, time.now());
            }
          });
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("the check of links was broken off");
    }
    boolean offline = isOffline(wanted, open, answers, visitor);
    for (OutsideLink link : links) {
      WebAddress.of(link.url())
          .map(a -> answers.get(a.toString()))
          .or(() -> Optional.of(Answer.unchecked("is no address that can be asked")))
          .flatMap(answer -> new LinkReport(link, answer, offline).diagnostic())
          .ifPresent(diagnostics::report);
    }
    return new ExternalCount(wanted.size(), wanted.size() - known, offline);
  }

  /**
   * No host that was asked is there: then it may be this machine that sees none, unless it finds
   * one that answered in an earlier run. A single host is no proof either.
   */
  private static boolean isOffline(
      Map<String, WebAddress> wanted,
      Map<String, WebAddress> asked,
      Map<String, Answer> answers,
      Visitor visitor) {
    return !asked.isEmpty()
        && asked.keySet().stream().allMatch(u -> isNoHost(answers.get(u)))
        && wanted.keySet().stream()
            .filter(u -> !asked.containsKey(u))
            .map(u -> Objects.requireNonNull(wanted.get(u)).host())
            .distinct()
            .limit(HOSTS_TRIED)
            .noneMatch(visitor::finds);
  }

  private static boolean isNoHost(@Nullable Answer answer) {
    return answer != null && answer.kind() == Answer.Kind.NO_HOST;
  }

  private static Map<String, WebAddress> addressed(List<OutsideLink> links) {
    Map<String, WebAddress> addresses = new TreeMap<>();
    links.forEach(l -> WebAddress.of(l.url()).ifPresent(a -> addresses.put(a.toString(), a)));
    return addresses;
  }
}
