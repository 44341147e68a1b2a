package dev.moot.engine.rename;

import dev.moot.engine.diagnostic.Span;
import dev.moot.engine.parse.NameUse;
import dev.moot.engine.parse.ParsedDebate;
import dev.moot.engine.read.SourceFile;
import dev.moot.engine.yaml.YamlText;
import dev.moot.engine.yaml.YamlWords;
import java.util.ArrayList;
import java.util.List;

/** The places of one claim file that name somebody who takes part, and what is to stand there. */
final class ParticipantFileNames {

  private final SourceFile file;
  private final List<NameUse> people;
  private final NewParticipant wanted;

  ParticipantFileNames(ParsedDebate debate, NewParticipant wanted) {
    this.file = debate.file();
    this.people = debate.people();
    this.wanted = wanted;
  }

  List<Edit> references() {
    List<Edit> edits = new ArrayList<>();
    String from = wanted.from().local();
    if (wanted.hasNewId()) {
      for (NameUse use : people) {
        if (use.name().equals(from)) {
          edits.add(Edit.ofWord(file, use.location(), from, wanted.to().local()));
        }
      }
    }
    return edits;
  }

  /** The key under {@code participants}, and the name below it. */
  List<Edit> declaration() {
    List<Edit> edits = new ArrayList<>();
    String from = wanted.from().local();
    if (wanted.hasNewId()) {
      edits.add(Edit.ofWord(file, wanted.participant().location(), from, wanted.to().local()));
    }
    if (wanted.hasNewName()) {
      new YamlText(file.path(), file.text(), 0, file.lines())
          .outline()
          .flatMap(o -> o.at("participants", from, "name"))
          .ifPresent(e -> edits.add(new Edit(e.value(), name(e.value()))));
    }
    return edits;
  }

  /** The new name, in the quotation marks that the old one has. */
  private String name(Span old) {
    String bare = YamlWords.of(wanted.name());
    return switch (file.text().charAt(old.start())) {
      case '\'' -> "'" + wanted.name().replace("'", "''") + "'";
      case '"' -> YamlWords.quoted(wanted.name());
      // In braces a comma would end it.
      default -> bare.contains(",") ? YamlWords.quoted(wanted.name()) : bare;
    };
  }
}
