package dev.moot.plugin.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.api.draft.Draft;
import dev.moot.api.draft.Imported;
import dev.moot.api.draft.Unreadable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Threads that are long or deep in one way are read, or told with their place. */
class HostileThreadsTest {

  private static final int MANY = 20_000;

  private static Imported read(String text) {
    return ImportCase.read("thread", "thread.json", text);
  }

  private static String topic(String key, String body) {
    return "{\"post_stream\": {\"posts\": [{\"id\": 1, \"username\": \"ada\", \""
        + key
        + "\": \""
        + body
        + "\"}]}}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<blockquote>",
        "<ul><li>",
        "<b><i>",
        "<table><tr><td>",
        "<a href='https://e.org/'>",
        "<p",
        "&",
        "<pre>",
        "<!--",
        "&#x41",
        "<svg><math>",
        "<form><button>"
      })
  void htmlOfAnyDepthIsRead(String tag) {
    assertThat(read(topic("cooked", "<p>Words.</p>" + tag.repeat(MANY / 4) + "end")))
        .isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">", "[", "](", "![", "*", "*a ", "_a", "`", "`` ", "~~", "\\\\", "<b ", "<", "&", "- ",
        "- \\n  ", "[a](b", "|", "```\\n", "# ", ">!", "1. ", "***a** ", "<!--", "(((a"
      })
  void markdownOfAnyDepthIsRead(String mark) {
    assertThat(read(topic("raw", "Words.\\n" + mark.repeat(MANY) + " end")))
        .isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"by a ", "define ", "a. ", ".", "\\\"", "0", "e.g. ", "I mean ", "1 "})
  void sentencesOfAnyLengthAreLookedAt(String words) {
    assertThat(read(topic("raw", "Words " + words.repeat(MANY)))).isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=comment><div class=content>Words. ",
        "<div class=comment><div class=content>Words.</div></div>",
        "<li class=comment><ul>",
        "<div itemscope itemtype='https://schema.org/Comment'>a",
      })
  void pagesOfAnyDepthAreRead(String tag) {
    assertThat(
            read(
                "<html><div class=comment><div class=content>Words and words.</div></div>"
                    + tag.repeat(MANY / 4)))
        .isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ">",
        "> ",
        "From a@b.org\n\n",
        "--x\nContent-Type: multipart/mixed; boundary=x\n\n",
        "--x\nContent-Type: message/rfc822\n\n",
        "\n-- \n",
        "a: b\n",
        "On a wrote: ",
        "_",
        "--x\n",
        "=E9=\n",
        "(",
        "<a@b.org> "
      })
  void mailOfAnyDepthIsRead(String line) {
    String head =
        "From a@b.org\nFrom: ada <a@b.org>\nReferences: <x@y> "
            + "<z@y> ".repeat(MANY / 10)
            + "\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\nWords and words.\n--x\n\n";
    assertThat(read(head + line.repeat(MANY))).isInstanceOf(Draft.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {">", "> > \n", "- ", "[1] a\n", "a\n", "a\n\nb\n\n", " "})
  void copiedTextOfAnyDepthIsRead(String line) {
    assertThat(read("Words and words.\n" + line.repeat(MANY))).isInstanceOf(Draft.class);
  }

  @Test
  void aChainOfAnyLengthIsFollowedAndACircleIsCut() {
    String chain =
        IntStream.range(0, 20_000)
            .mapToObj(
                i ->
                    "{\"_id\": \"c%d\", \"parentCommentId\": \"c%d\", \"user\": {\"displayName\": \"u%d\"}, \"htmlBody\": \"N.\"}"
                        .formatted(i, i == 0 ? 19_999 : i - 1, i % 2))
            .collect(Collectors.joining(","));
    Draft draft = (Draft) read("{\"comments\": {\"results\": [" + chain + "]}}");
    assertThat(draft.account().remarks()).hasSize(1);
    assertThat(draft.posts().get(0).body()).contains(":::exchange");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "{\"post_stream\": {\"posts\": [],\\n \"posts\": []}} ~ 2 ~ 2 ~ the key `posts` stands twice",
        "[{\"kind\": \"Listing\",\\n \"data\": {\"children\": [} ~ 2 ~ 24 ~ this is no JSON",
        "{\"id\": 1, \"children\": [ ~ 1 ~ 24 ~ the JSON ends too early",
        "{\"a\": 1} ~ 0 ~ 0 ~ no forum is known",
        "{\"post_stream\": {\"posts\": []}} ~ 0 ~ 0 ~ there is no post",
      })
  void whatBreaksOffIsToldWithItsPlace(String text, int line, int column, String message) {
    Unreadable unreadable = (Unreadable) read(text.replace("\\n", "\n"));
    assertThat(unreadable.message()).startsWith(message);
    assertThat(unreadable)
        .extracting(Unreadable::line, Unreadable::column)
        .containsExactly(line, column);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"post_stream\": {\"posts\": ", "[{\"kind\": \"Listing\", \"data\": ",
        "{\"id\": 1, \"author\": 1, \"created_at\": 1, \"children\": ",
            "{\"data\": {\"comments\": ",
        "[{\"body\": 1, \"user\": {\"login\": 1}, \"x\": "
      })
  void aThousandListsWithinEachOtherAreTooMany(String start) {
    assertThat(((Unreadable) read(start + "[".repeat(MANY))).message())
        .startsWith("more than 1000 lists");
  }
}
