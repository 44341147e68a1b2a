package dev.moot.plugin.search;

import dev.moot.api.model.Debate;
import dev.moot.api.model.Post;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteProse;
import dev.moot.plugin.search.Entry.Kind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything that can be found, in packs that are read together. Numbers and packs follow from what
 * grows at the end: digests by their days, then debates by the days of their first digests. What is
 * added there, and what is changed anywhere, leaves the others as they are.
 */
final class Entries {

  /** How many entries other than digests a pack has, and how far apart their numbers begin. */
  static final int OTHERS = 32;

  /** How many characters the digests of a pack are to have, about. */
  private static final long PACK = 24_000;

  /** How many characters of text make a part of the index of about sixteen thousand. */
  private static final long PART = 96_000;

  private static final int MOST_PARTS = 1024;

  private final Site site;
  private final SiteProse prose;
  private final int perPack;
  private final int parts;
  private final List<Pack> digests = new ArrayList<>();
  private final List<Pack> others = new ArrayList<>();

  Entries(Site site, SiteProse prose) {
    this.site = site;
    this.prose = prose;
    List<Post> posts =
        site.posts().stream()
            .sorted(Comparator.comparing(Entries::day).thenComparing(Post::permalink))
            .toList();
    long written = Stream.concat(posts.stream(), site.pages().stream()).mapToLong(this::size).sum();
    this.perPack = (int) Math.min(16, power(PACK * posts.size() / Math.max(1, written)));
    long all = written + 100L * site.claims().size();
    this.parts = (int) Math.min(MOST_PARTS, power((2 * all - 1) / PART));
    for (int i = 0; i < posts.size(); i += perPack) {
      List<Post> some = posts.subList(i, Math.min(posts.size(), i + perPack));
      digests.add(new Pack("d/" + digests.size(), i, some.stream().map(this::entry).toList()));
    }
    addOthers(site.pages(), this::entry);
    inOrder(site, posts).forEach(d -> addOthers(DebateEntries.of(site, d, prose.pairs()), e -> e));
  }

  private static LocalDate day(Post post) {
    return post.date().orElse(LocalDate.MIN);
  }

  private long size(Post post) {
    return 1L + prose.length(post);
  }

  /** The greatest power of two that is no more than {@code number}; at least one. */
  private static long power(long number) {
    return Long.highestOneBit(Math.max(1, number));
  }

  /** The debates, those first that have the oldest digests; without one they are last, by id. */
  private static List<Debate> inOrder(Site site, List<Post> posts) {
    List<Debate> ordered = new ArrayList<>();
    Stream.concat(
            posts.stream().flatMap(p -> p.debates().stream()),
            site.debates().stream().map(Debate::id))
        .distinct()
        .map(site::debate)
        .flatMap(Optional::stream)
        .forEach(ordered::add);
    return ordered;
  }

  private <T> void addOthers(List<T> things, Function<T, Entry> entry) {
    for (int i = 0; i < things.size(); i += OTHERS) {
      List<T> some = things.subList(i, Math.min(things.size(), i + OTHERS));
      others.add(
          new Pack(
              "e/" + others.size(), others.size() * OTHERS, some.stream().map(entry).toList()));
    }
  }

  private Entry entry(Post post) {
    return new Entry(
        post.date().isPresent() ? Kind.DIGEST : Kind.PAGE,
        DebateEntries.href(post.permalink()),
        post.title(),
        post.date().map(LocalDate::toString).orElse(""),
        Text.of(post, prose));
  }

  /** All packs, digests first. */
  List<Pack> packs() {
    return Stream.concat(digests.stream(), others.stream()).toList();
  }

  /** Into how many parts the index is divided: a power of two. */
  int parts() {
    return parts;
  }

  /**
   * What the script has to know before it asks: parts, digests, digests to a pack, others, the
   * language, and what the stemmers are called.
   */
  String described() {
    Locale language = site.settings().language();
    return parts
        + " "
        + site.posts().size()
        + " "
        + perPack
        + " "
        + others.size() * OTHERS
        + " "
        + language.toLanguageTag()
        + Stemmer.of(site).keySet().stream().map(name -> " " + name).collect(Collectors.joining());
  }
}
