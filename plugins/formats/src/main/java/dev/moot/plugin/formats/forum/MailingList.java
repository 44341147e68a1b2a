package dev.moot.plugin.formats.forum;

import dev.moot.api.plugin.ImportRequest;
import dev.moot.plugin.formats.body.HtmlBody;
import dev.moot.plugin.formats.body.PlainBody;
import dev.moot.plugin.formats.mail.Mailbox;
import dev.moot.plugin.formats.mail.Message;
import dev.moot.plugin.formats.thread.Author;
import dev.moot.plugin.formats.thread.Block;
import dev.moot.plugin.formats.thread.ForumThread;
import dev.moot.plugin.formats.thread.Gathering;
import dev.moot.plugin.formats.thread.Leftovers;
import dev.moot.plugin.formats.thread.Post;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A thread of a mailing list, as a file of messages: {@code mbox}. */
final class MailingList implements ThreadKind {

  private static final Leftovers.Kind ATTACHED =
      Leftovers.Kind.of("lost.attachments", "attachment");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "^(?:(?:re|aw|fwd?|sv|antw|\\[[^\\]]{1,40}\\]) ?:? ?){0,8}+", Pattern.CASE_INSENSITIVE);

  private static final Pattern ADDRESS = Pattern.compile("<([^<>\\s]+)>|([^\\s<>()]+@[^\\s<>()]+)");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]+)\\)");

  private static final Pattern NAME = Pattern.compile("^\"?([^\"<]*?)\"? ?<");

  @Override
  public String name() {
    return "mbox";
  }

  @Override
  public boolean isJson() {
    return false;
  }

  @Override
  public boolean fits(ThreadFile file) {
    return file.values().isEmpty() && Mailbox.fits(file.text());
  }

  @Override
  public ForumThread read(ThreadFile file, ImportRequest request) {
    Gathering thread = new Gathering();
    Map<String, Message> messages = new LinkedHashMap<>();
    for (Message message : Mailbox.messages(file.text())) {
      String id =
          message.ids("message-id").stream().findFirst().orElse("message " + (messages.size() + 1));
      if (messages.putIfAbsent(id, message) != null) {
        thread.leftovers().remark("", "the post " + id + " stands twice: the second is left out");
      }
    }
    Map<String, Author> people = new HashMap<>();
    messages.forEach((id, message) -> add(id, message, messages, people, thread));
    Optional<String> subject =
        messages.values().stream().flatMap(m -> m.header("subject").stream()).findFirst();
    return thread.byAnswers(
        subject.map(s -> SUBJECT.matcher(s).replaceFirst("")), Optional.empty());
  }

  private static void add(
      String id,
      Message message,
      Map<String, Message> messages,
      Map<String, Author> people,
      Gathering thread) {
    Author author =
        author(message.header("from").orElse("").strip().replaceAll("\\s+", " "), people);
    thread.leftovers().add(ATTACHED, message.attached());
    if (!message.whole()) {
      thread.leftovers().remark("", "the message " + id + " breaks off: the rest is left out");
    }
    List<Block> body =
        message
            .text()
            .map(
                text ->
                    MailText.of(
                        PlainBody.broken(
                            MailText.unsigned(text, thread.leftovers()), thread.leftovers()),
                        thread.leftovers()))
            .or(() -> message.html().map(html -> HtmlBody.of(html, thread.leftovers())))
            .orElse(List.of());
    thread.add(
        new Post(
            id,
            author,
            message.header("date").flatMap(Days::ofMail),
            answered(message, messages),
            body,
            false),
        author.isGone() ? "somebody" : author.name());
  }

  /** The nearest message that it refers to and that is there; else the one that it names. */
  private static Optional<String> answered(Message message, Map<String, Message> messages) {
    List<String> named = new ArrayList<>(message.ids("references"));
    named.addAll(message.ids("in-reply-to"));
    for (int i = named.size() - 1; i >= 0; i--) {
      if (messages.containsKey(named.get(i))) {
        return Optional.of(named.get(i));
      }
    }
    return named.isEmpty() ? Optional.empty() : Optional.of(named.get(named.size() - 1));
  }

  /** Who it is from, by name; addresses tell people apart and are shown to nobody. */
  private static Author author(String from, Map<String, Author> people) {
    Matcher address = ADDRESS.matcher(from);
    String at = address.find() ? address.group().replaceAll("[<>]", "") : from;
    Author known = people.get(at);
    if (known != null) {
      return known;
    }
    Matcher name = NAME.matcher(from);
    Matcher brackets = IN_BRACKETS.matcher(from);
    String called =
        name.find() && !name.group(1).isBlank()
            ? name.group(1)
            : brackets.find() ? brackets.group(1) : at.replaceAll("@.*", "");
    Author author = Author.of(called);
    people.put(at, author);
    return author;
  }
}
