package dev.moot.engine.trace;

import dev.moot.api.diagnostic.Diagnostic;
import dev.moot.engine.digest.Digest;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The traces of a build, as they are kept.
 *
 * @param surroundings the digest of what every output follows from: {@code moot.yaml}, theme,
 *     plugins
 * @param groups digests that stand for all questions of a kind
 * @param answered every question that any output asked, and the digest of its answer
 * @param outputs the outputs
 */
public record TraceBook(
    Digest surroundings, List<Group> groups, List<Answered> answered, List<Output> outputs) {

  /** What it is called on a shelf. */
  public static final String NAME = "traces";

  /** One of a site that was never built. */
  public static final TraceBook EMPTY =
      new TraceBook(new Digest(0, 0), List.of(), List.of(), List.of());

  /**
   * What all questions of a kind follow from.
   *
   * @param typed whether they are asked of the site as it is typed
   */
  public record Group(Question.Kind kind, boolean typed, Digest digest) {

    // As of a question.
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Group o
          && kind == o.kind
          && typed == o.typed
          && digest.equals(o.digest);
    }

    @Override
    public int hashCode() {
      return digest.hashCode();
    }
  }

  /** A question and the digest of its answer. */
  public record Answered(Question question, Digest answer) {}

  /**
   * What an output asked and reported when it was made.
   *
   * @param name what it is called among outputs
   * @param questions the places of its questions in the list of all, packed
   * @param reported what was reported
   * @param result the digest of what was made
   * @param because why it was made then
   * @param fresh whether the last build made it
   */
  @SuppressWarnings("ArrayRecordComponent") // packed numbers, never compared
  public record Output(
      String name,
      byte[] questions,
      List<Diagnostic> reported,
      Optional<Digest> result,
      Because because,
      boolean fresh) {

    Output kept() {
      return new Output(name, questions, reported, result, because, false);
    }
  }

  /** The output of that name. */
  public Optional<Output> output(String name) {
    return outputs.stream().filter(o -> o.name().equals(name)).findFirst();
  }

  /** All that {@code output} asked, in the order of kinds and names. */
  public List<Question> questions(Output output) {
    List<Question> all = new ArrayList<>();
    Packed.all(output.questions(), q -> all.add(answered.get(q).question()));
    all.sort(
        Comparator.comparing(Question::kind)
            .thenComparing(Question::name)
            .thenComparing(Question::typed));
    return List.copyOf(all);
  }
}
