package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.ManyNotes;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.Product.Run;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The post that strains footnotes, on its page, on the lists that name it, and in the feed. */
class ManyNotesTest {

  private static final String MARK = "sup.ref > a";
  private static final String BACK = "[role=doc-backlink]";

  @TempDir static Path site;
  private static Path output;
  private static Document page;

  @BeforeAll
  static void build() throws IOException {
    Run run = Product.moot("build", ManyNotes.site(site));
    assertThat(run.exit()).as(run.text()).isZero();
    assertThat(run.err()).isEmpty();
    output = site.resolve("_site");
    page = Jsoup.parse(Files.readString(output.resolve(ManyNotes.PAGE)));
  }

  @Test
  void itHasTheNotesThatItSays() {
    assertThat(notes()).hasSize(ManyNotes.NOTES);
    assertThat(page.select(".aside .notes > ol > li")).hasSize(ManyNotes.IN_ASIDES);
    assertThat(notes()).filteredOn(n -> n.select(BACK).size() == 2).hasSize(ManyNotes.TWICE);
    assertThat(page.select(".notes " + MARK + "[id]")).hasSize(ManyNotes.NESTED);
  }

  @Test
  void noIdStandsTwiceOnAnyPage() throws IOException {
    for (Path file : Folder.files(output)) {
      if (file.toString().endsWith(".html")) {
        Document any = Jsoup.parse(Files.readString(file));
        assertThat(any.select("[id]").eachAttr("id")).as("" + file).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void numbersComeInTheOrderInWhichNotesAreRead() {
    Set<String> read = new LinkedHashSet<>();
    Element text = page.selectFirst(".body");
    text.select(MARK).stream().filter(m -> m.closest(".notes") == null).forEach(m -> read(m, read));
    List<String> figures = read.stream().filter(l -> Character.isDigit(l.charAt(0))).toList();
    List<String> letters = read.stream().filter(l -> !figures.contains(l)).toList();
    assertThat(read).hasSize(ManyNotes.NOTES);
    assertThat(figures)
        .containsExactlyElementsOf(
            IntStream.rangeClosed(1, figures.size()).mapToObj(n -> "" + n).toList());
    // The notes of ten asides: a to z is more than enough.
    assertThat(letters)
        .isNotEmpty()
        .containsExactlyElementsOf(
            IntStream.range(0, letters.size()).mapToObj(n -> "" + (char) ('a' + n)).toList());
    for (Element list : page.select(".notes > ol")) {
      List<String> labels = list.children().stream().map(li -> li.id().substring(3)).toList();
      assertThat(labels)
          .isSortedAccordingTo(
              Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder()));
    }
  }

  /** Reads the note of {@code mark}, and the notes in it, as somebody who follows each mark. */
  private static void read(Element mark, Set<String> read) {
    if (read.add(mark.text())) {
      page.getElementById(mark.attr("href").substring(1))
          .select(MARK)
          .forEach(inner -> read(inner, read));
    }
  }

  @Test
  void everyMarkLeadsToItsNoteAndTheNoteBackToEachOfItsMarks() {
    for (Element mark : page.select(MARK)) {
      Element note = page.getElementById(mark.attr("href").substring(1));
      assertThat(note.id()).isEqualTo("fn-" + mark.text());
      assertThat(note.select(BACK).eachAttr("href")).contains("#" + mark.id());
    }
    List<String> labels = page.select(BACK).eachAttr("aria-label");
    assertThat(labels).hasSize(page.select(MARK).size()).doesNotHaveDuplicates();
    assertThat(labels).hasSize(ManyNotes.NOTES + ManyNotes.TWICE);
  }

  @Test
  void eachNoteIsThereOnce() {
    String all = page.text();
    for (int i = 1; i <= ManyNotes.NOTES; i++) {
      assertThat(all.split(ManyNotes.word(i), -1)).as(ManyNotes.word(i)).hasSize(2);
    }
  }

  @Test
  void pagesThatListThePostHaveNoNotes() throws IOException {
    for (String list : List.of("index.html", "archive/index.html", "tags/notes/index.html")) {
      Document any = Jsoup.parse(Files.readString(output.resolve(list)));
      assertThat(any.text()).as(list).contains("Many notes");
      assertThat(any.select(MARK + ", .notes, [id^=fn]")).as(list).isEmpty();
    }
  }

  @Test
  void inTheFeedEveryNoteIsInTheEntryOfItsPost() throws IOException {
    List<Document> entries = PublishedSite.feedEntries(output);
    assertThat(entries).hasSize(2);
    for (Document entry : entries) {
      List<String> ids = entry.select("[id]").eachAttr("id");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(entry.select("svg, style, script, details")).isEmpty();
      for (Element link : entry.select("a[href*=#fn]")) {
        assertThat(ids).contains(link.attr("href").replaceFirst(".*#", ""));
      }
    }
    Document many = entries.get(0);
    assertThat(many.select(MARK)).hasSize(page.select(MARK).size());
    assertThat(many.select("li[id^=fn-]")).hasSize(ManyNotes.NOTES);
  }

  private static List<Element> notes() {
    return page.select(".notes > ol > li");
  }
}
