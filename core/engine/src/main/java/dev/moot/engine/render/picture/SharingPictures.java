package dev.moot.engine.render.picture;

import dev.moot.api.model.Claim;
import dev.moot.api.model.Debate;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Site;
import dev.moot.api.model.SiteSettings;
import dev.moot.api.render.PageSubject;
import dev.moot.engine.config.SharedKind;
import dev.moot.engine.config.SocialSettings;
import dev.moot.engine.link.CorePages;
import dev.moot.engine.render.words.OnlyIf;
import dev.moot.engine.typography.Typography;
import dev.moot.engine.work.Memory;
import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which pages have a picture for where they are shared, and which. Any number of threads may ask.
 */
public final class SharingPictures {

  private static final String FOLDER = "/" + CorePages.THEME + "/shared/";

  /** What is not seen, and the points of Hebrew, which are left out as in most print. */
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cf}\\p{Cc}\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7]+");

  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private final SocialSettings social;
  private final SiteSettings settings;
  private final OnlyIf onlyIf;
  private final String siteTitle;
  private final Memory memory;
  private @Nullable Press press;

  /**
   * @param memory what an earlier version of the site left
   */
  public SharingPictures(
      SocialSettings social, SiteSettings settings, OnlyIf onlyIf, Memory memory) {
    this.social = social;
    this.onlyIf = onlyIf;
    this.memory = memory;
    this.settings = settings;
    this.siteTitle = words(settings.title());
  }

  /**
   * The picture that is drawn for the page about {@code subject}; empty if none is wanted, its
   * title cannot be set, or the site has no address: pictures are named by full ones.
   *
   * @param site asked for the debate
   */
  public Optional<SharingPicture> drawn(PageSubject subject, Site site) {
    if (settings.url().isEmpty()) {
      return Optional.empty();
    } else if (subject instanceof PageSubject.OfPost of && of.post().date().isPresent()) {
      return drawn(SharedKind.DIGESTS, of.post().title(), Optional.empty());
    } else if (subject instanceof PageSubject.OfDebate of) {
      return drawn(SharedKind.DEBATES, of.debate().title(), Optional.empty());
    } else if (subject instanceof PageSubject.OfClaim of) {
      return has(SharedKind.CLAIMS)
          ? drawn(SharedKind.CLAIMS, of.claim().text(), above(of.claim(), site))
          : Optional.empty();
    } else if (subject instanceof PageSubject.OfParticipant of) {
      return has(SharedKind.PEOPLE)
          ? drawn(
              SharedKind.PEOPLE,
              of.participant().name(),
              title(of.participant().id().debate(), site))
          : Optional.empty();
    }
    return Optional.empty();
  }

  /** Its debate; or what has to hold for it to be meant, for there is one line. */
  private Optional<String> above(Claim claim, Site site) {
    return onlyIf
        .of(claim.condition(), claim.language(), site::claim)
        .or(() -> title(claim.id().debate(), site));
  }

  private boolean has(SharedKind kind) {
    return social.pictures().contains(kind);
  }

  private static Optional<String> title(String debate, Site site) {
    return site.debate(debate).map(Debate::title);
  }

  private Optional<SharingPicture> drawn(SharedKind kind, String title, Optional<String> above) {
    if (!has(kind)) {
      return Optional.empty();
    }
    String words = words(title);
    return !words.isEmpty() && press().has(words)
        ? Optional.of(
            new SharingPicture(
                words,
                above.map(SharingPictures::words).filter(press()::has),
                Optional.of(siteTitle).filter(press()::has),
                Typography.isRightToLeft(settings.language())))
        : Optional.empty();
  }

  /** {@code text} in the form of which there are letters. */
  private static String words(String text) {
    if (isPlain(text)) {
      return text;
    }
    String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
    String seen = UNSEEN.matcher(composed).replaceAll("");
    return BLANKS.matcher(Normalizer.normalize(seen, Normalizer.Form.NFC)).replaceAll(" ").strip();
  }

  /** What a page about {@code subject} shows: its own picture, or else that of the site. */
  public Optional<PagePicture> of(PageSubject subject, Site site) {
    return drawn(subject, site)
        .flatMap(p -> settings.absolute(path(p)).map(url -> new PagePicture(url, p.alt(), true)))
        .or(this::ofOthers);
  }

  /** Whether it is in that form: of ASCII that is seen, with one blank between words. */
  private static boolean isPlain(String text) {
    char before = ' ';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~' || (c == ' ' && before == ' ')) {
        return false;
      }
      before = c;
    }
    return before != ' ' || text.isEmpty();
  }

  /** What pages show that have none of their own. */
  public Optional<PagePicture> ofOthers() {
    return social
        .picture()
        .flatMap(settings::absolute)
        .map(url -> new PagePicture(url, settings.title(), false));
  }

  /** Where {@code picture} is: below the folder of the theme, where nothing else can be. */
  public Permalink path(SharingPicture picture) {
    return new Permalink(FOLDER + picture.file());
  }

  /** The file of {@code picture}. */
  public byte[] draw(SharingPicture picture) {
    return picture.draw(press());
  }

  private synchronized Press press() {
    Press known = press;
    if (known == null) {
      known = memory.recall(Press.class, "", "", d -> {}, d -> new Press());
      press = known;
    }
    return known;
  }
}
