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
import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.List;
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
    Optional<Unnaming> unnaming =
        request.anonymised() && read.named() ? Optional.of(Unnaming.of(read)) : Optional.empty();
    ForumThread thread = unnaming.map(Unnaming::thread).orElse(read);
    Voices voices = Voices.of(read, request.anonymised());
    String title = request.title().or(thread::title).orElseGet(request::stem);
    SourceText text = SourceText.of(thread, voices);
    List<String> candidates = Candidates.of(text, voices, thread.named());
    DraftDebate debate =
        new DraftDebate(
            title,
            List.of(CLAIM),
            List.of(source(title, thread, text)),
            voices.all(),
            List.of(
                DraftClaim.of(
                    CLAIM, CLAIM, "Say here, in one sentence, what people are for or against.")),
            List.of(),
            comments(thread, voices, candidates));
    return new Draft(
        debate,
        List.of(new DigestSkeleton(thread, voices).post(title)),
        unnaming.map(u -> u.names(voices)),
        account(thread, voices, candidates, unnaming));
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

  private static List<String> comments(ForumThread thread, Voices voices, List<String> candidates) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        thread.named()
            ? "A draft made of "
                + Count.of(Fate.READ, "", thread.posts().size(), "post").words()
                + " by "
                + new Count(Fate.READ, "", voices.all().size(), "person", "people").words()
                + ". Nothing here is anybody’s claim yet."
            : "A draft made of a text that names nobody. Nothing here is anybody’s claim yet:"
                + " say under `participants` who takes part.");
    thread.remarks().stream().limit(MOST_REMARKS).map(Remark::words).forEach(lines::add);
    if (!candidates.isEmpty()) {
      lines.add("Sentences that may be worth a claim, by line of the source:");
      candidates.forEach(c -> lines.add("  " + c));
    }
    return lines;
  }

  private static Account account(
      ForumThread thread, Voices voices, List<String> candidates, Optional<Unnaming> unnaming) {
    List<Count> counts = new ArrayList<>();
    counts.add(Count.of(Fate.READ, "posts", thread.posts().size(), "post"));
    counts.add(Count.of(Fate.READ, "participants", voices.all().size(), "participant"));
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
    counts.addAll(thread.counts());
    List<String> notes = new ArrayList<>();
    unnaming.ifPresent(u -> notes.addAll(u.notes()));
    return new Account(counts, thread.remarks(), notes);
  }
}
