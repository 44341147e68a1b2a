package dev.moot.api.plugin;

import dev.moot.api.markdown.DirectiveCall;
import dev.moot.api.model.Keyword;
import dev.moot.api.render.Html;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * A block that writers open with {@code :::name[label]{key=value}} and close with {@code :::}. The
 * engine owns the fences, nesting, places and the checks of label and attributes; the plugin turns
 * a checked call into HTML.
 *
 * @param name its name in kebab-case; two plugins that want the same one are an error
 * @param label whether it takes a label
 * @param attributes the attributes it takes; any other is an error
 * @param keepsNotes whether notes first referred to inside it are listed at its end; see {@link
 *     dev.moot.api.markdown.NoteKeeper}
 * @param renderer makes the HTML; called from several threads
 */
public record Directive(
    String name,
    Label label,
    List<Attribute> attributes,
    boolean keepsNotes,
    Function<DirectiveCall, Html> renderer)
    implements Contribution {

  public Directive {
    Objects.requireNonNull(name, "a directive needs a name");
    Objects.requireNonNull(renderer, "a directive needs a renderer");
    attributes = List.copyOf(attributes);
  }

  /** A directive called {@code name} without a label. */
  public static Directive of(
      String name, Function<DirectiveCall, Html> renderer, Attribute... attributes) {
    return new Directive(name, Label.NONE, Arrays.asList(attributes), false, renderer);
  }

  /** The same with a label. */
  public Directive withLabel(Label use) {
    return new Directive(name, use, attributes, keepsNotes, renderer);
  }

  /** The same, keeping its own notes. */
  public Directive keepingNotes() {
    return new Directive(name, label, attributes, true, renderer);
  }

  public Optional<Attribute> attribute(String key) {
    return attributes.stream().filter(a -> a.key().equals(key)).findFirst();
  }

  /** Whether a directive takes a label in brackets. */
  public enum Label implements Keyword {
    NONE,
    OPTIONAL,
    REQUIRED
  }

  /**
   * An attribute in braces.
   *
   * @param key its name
   * @param type what its value is
   * @param required whether it may be left out
   * @param choices the words that a {@link Type#CHOICE} is one of; none for other types
   */
  public record Attribute(String key, Type type, boolean required, List<String> choices) {

    public Attribute {
      choices = List.copyOf(choices);
      if (choices.isEmpty() == (type == Type.CHOICE)) {
        throw new IllegalArgumentException("a choice has words, and nothing else has: " + key);
      }
    }

    /** One that is no choice. */
    public Attribute(String key, Type type, boolean required) {
      this(key, type, required, List.of());
    }

    /** What a value is, and so how it is checked before the directive is called. */
    public enum Type implements Keyword {
      /** Any text. */
      TEXT,
      /** Words that readers see: the search finds them, and they are set as the text around is. */
      WORDS,
      /** A number: {@code 12}, {@code -0.5}. */
      NUMBER,
      /** {@code true} or {@code false}; the key alone means true. */
      FLAG,
      /** One of a list of words. */
      CHOICE,
      /**
       * An address, checked and resolved like that of a link in the text: a path or a file of the
       * site, or a web address.
       */
      LINK,
      /** The id of a claim, resolved like a claim link. */
      CLAIM,
      /** The id of a claim that its debate declares a crux. */
      CRUX,
      /** The id of a debate. */
      DEBATE
    }

    /** An attribute of any text, which may be left out. */
    public static Attribute text(String key) {
      return new Attribute(key, Type.TEXT, false);
    }

    /** An attribute of words that readers see, which may be left out. */
    public static Attribute words(String key) {
      return new Attribute(key, Type.WORDS, false);
    }

    /** An attribute that is a number and may be left out. */
    public static Attribute number(String key) {
      return new Attribute(key, Type.NUMBER, false);
    }

    /** An attribute that is true or false, and false when it is left out. */
    public static Attribute flag(String key) {
      return new Attribute(key, Type.FLAG, false);
    }

    /** An attribute that is one of {@code words} and may be left out. */
    public static Attribute choice(String key, String... words) {
      return new Attribute(key, Type.CHOICE, false, List.of(words));
    }

    /** An attribute that leads somewhere and may be left out. */
    public static Attribute link(String key) {
      return new Attribute(key, Type.LINK, false);
    }

    /** An attribute that names a claim and may be left out. */
    public static Attribute claim(String key) {
      return new Attribute(key, Type.CLAIM, false);
    }

    /** An attribute that names a declared crux and may be left out. */
    public static Attribute crux(String key) {
      return new Attribute(key, Type.CRUX, false);
    }

    /** An attribute that names a debate and may be left out. */
    public static Attribute debate(String key) {
      return new Attribute(key, Type.DEBATE, false);
    }

    /** The same, to be given always. */
    public Attribute must() {
      return new Attribute(key, type, true, choices);
    }
  }
}
