package dev.moot.plugin.formats.outline;

import dev.moot.api.draft.Account;
import dev.moot.api.draft.Count;
import dev.moot.api.draft.Count.Fate;
import dev.moot.api.draft.Draft;
import dev.moot.api.draft.DraftClaim;
import dev.moot.api.draft.DraftDebate;
import dev.moot.api.draft.DraftSource;
import dev.moot.api.draft.Remark;
import dev.moot.api.model.Source;
import dev.moot.api.plugin.EarlierImport;
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes a draft of a thread. Its one claim is a gap that the writer fills. */
public final class ThreadOutline {

  /** What the draft calls the thread as a source. */
  static final String SOURCE = "thread";

  private static final String CLAIM = "first-claim";
  private static final int MOST_REMARKS = 20;

  private ThreadOutline() {}

  /** The draft of {@code read}. */
  public static Draft draft(ForumThread read, ImportRequest request) {
    Optional<EarlierImport> earlier = request.earlier();
    Map<String, String> before =
        earlier.flatMap(EarlierImport::names).map(Unnaming::voices).orElse(Map.of());
    Voices voices = Voices.of(read, request.anonymised(), before);
    earlier.ifPresent(e -> voices.meetAgain(e.people(), Earlier.authors(e.text())));
    Optional<Unnaming> unnaming =
        request.anonymised() && read.named()
            ? Optional.of(Unnaming.of(read, voices))
            : Optional.empty();
    ForumThread thread = unnaming.map(Unnaming::thread).orElse(read);
    String title = request.title().or(thread::title).orElseGet(request::stem);
    List<Integer> changed = new ArrayList<>();
    SourceText text =
        earlier
            .map(e -> SourceText.after(e.text(), thread, voices, changed))
            .orElseGet(() -> SourceText.of(thread, voices));
    List<String> candidates = Candidates.of(text, voices, thread.named());
    DraftDebate debate =
        new DraftDebate(
            title,
            List.of(CLAIM),
            List.of(source(title, thread, text)),
            voices.added(),
            List.of(
                DraftClaim.of(
                    CLAIM, CLAIM, "Say here, in one sentence, what people are for or against.")),
            List.of(),
            earlier.isPresent()
                ? added(text, candidates, thread.named())
                : comments(thread, voices, candidates));
    return new Draft(
        debate,
        earlier.isPresent() ? List.of() : List.of(new DigestSkeleton(thread, voices).post(title)),
        unnaming.map(
            u ->
                earlier
                    .flatMap(EarlierImport::names)
                    .map(n -> u.names(voices, n))
                    .orElseGet(() -> u.names(voices))),
        account(
            thread,
            text,
            voices,
            candidates,
            unnaming,
            changed,
            earlier.map(e -> Growth.of(text, voices, candidates, read.named()))));
  }

  private static DraftSource source(String title, ForumThread thread, SourceText text) {
    return new DraftSource(
        SOURCE,
        title,
        Source.Kind.COMMENT_THREAD,
        thread.address(),
        Optional.empty(),
        Optional.of(text.text()),
        false);
  }

  private static List<String> added(SourceText text, List<String> candidates, boolean named) {
    List<String> lines = new ArrayList<>();
    if (!text.places().isEmpty()) {
      lines.add("");
      lines.add(
          Count.of(Fate.READ, "", text.posts(), "post").words()
              + " more, from line "
              + (text.places().get(0).line() - (named ? 2 : 0))
              + " of the source.");
      Candidates.listed(candidates).forEach(c -> lines.add("  " + c));
    }
    return lines;
  }

  private static List<String> comments(ForumThread thread, Voices voices, List<String> candidates) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        thread.named()
            ? "A draft made of "
                + Count.of(Fate.READ, "", thread.posts().size(), "post").words()
                + " by "
                + new Count(Fate.READ, "", voices.people(), "person", "people").words()
                + ". Nothing here is anybody’s claim yet."
            : "A draft made of a text that names nobody. Nothing here is anybody’s claim yet:"
                + " say under `participants` who takes part.");
    thread.remarks().stream().limit(MOST_REMARKS).map(Remark::words).forEach(lines::add);
    if (!candidates.isEmpty()) {
      lines.add(
          "Sentences that may be worth a claim, by line of the source, those with the most to go by"
              + " first:");
      Candidates.listed(candidates).forEach(c -> lines.add("  " + c));
    }
    return lines;
  }

  private static Account account(
      ForumThread thread,
      SourceText text,
      Voices voices,
      List<String> candidates,
      Optional<Unnaming> unnaming,
      List<Integer> changed,
      Optional<Growth> growth) {
    List<Count> counts = new ArrayList<>();
    counts.add(Count.of(Fate.READ, "posts", thread.posts().size(), "post"));
    counts.add(Count.of(Fate.READ, "participants", voices.people(), "participant"));
    long replies = thread.posts().stream().filter(p -> p.replyTo().isPresent()).count();
    counts.add(new Count(Fate.READ, "replies", (int) replies, "reply", "replies"));
    counts.add(
        new Count(
            Fate.READ,
            "cues",
            candidates.size(),
            "sentence that may be worth a claim",
            "sentences that may be worth a claim"));
    long edited = thread.posts().stream().filter(Post::edited).count();
    counts.add(Count.of(Fate.TOLD, "edited", (int) edited, "post that was changed later"));
    counts.add(Count.of(Fate.TOLD, "new", text.posts(), "post that was not there"));
    growth.ifPresent(g -> counts.addAll(g.counts()));
    counts.addAll(thread.counts());
    List<Remark> remarks = new ArrayList<>(thread.remarks());
    changed.forEach(
        n -> remarks.add(new Remark("[" + n + "]", "reads otherwise now: it stays as it is")));
    List<String> notes = new ArrayList<>();
    growth.filter(g -> g.posts() > 0).ifPresent(g -> notes.add(g.words()));
    unnaming.ifPresent(u -> notes.addAll(u.notes()));
    return new Account(counts, remarks, notes);
  }
}
