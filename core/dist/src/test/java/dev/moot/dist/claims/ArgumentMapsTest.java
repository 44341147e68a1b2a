package dev.moot.dist.claims;

import static org.assertj.core.api.Assertions.assertThat;

import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The maps of the real site, as they are on its pages. */
class ArgumentMapsTest {

  @TempDir static Path temp;

  @BeforeAll
  static void build() {
    assertThat(Product.moot("build", Product.CONTENT, "-o", temp).exit()).isZero();
  }

  @Test
  void pagesAskForTheScriptWhereThereIsAPictureAndNowhereElse() throws IOException {
    for (Path page : Folder.files(temp)) {
      if (page.toString().endsWith("index.html")) {
        Document html = Jsoup.parse(Files.readString(page));
        assertThat(html.select("script[src*=/argument-map.js][defer]").isEmpty())
            .as(page.toString())
            .isEqualTo(html.select(".map svg[role=group]").isEmpty());
      }
    }
  }

  @Test
  void nothingOverlapsInAnyMapOfTheRealSite() throws IOException {
    int maps = 0;
    for (Path page : Folder.files(temp)) {
      if (page.toString().endsWith(".html")) {
        for (Element map : Jsoup.parse(Files.readString(page)).select(".map svg[role=group]")) {
          maps++;
          assertApart(page.toString(), map);
        }
      }
    }
    assertThat(maps).as("the scan saw enough maps").isGreaterThan(50);
  }

  private static void assertApart(String page, Element map) {
    List<Rectangle2D> places = map.select("rect").stream().map(ArgumentMapsTest::place).toList();
    Rectangle2D whole = new Rectangle2D.Double(0, 0, number(map, "width"), number(map, "height"));
    assertThat(places).hasSizeGreaterThan(2);
    for (int i = 0; i < places.size(); i++) {
      assertThat(whole.contains(places.get(i))).as(page).isTrue();
      for (Rectangle2D other : places.subList(i + 1, places.size())) {
        assertThat(places.get(i).intersects(other)).as(page).isFalse();
      }
    }
  }

  private static Rectangle2D place(Element rectangle) {
    return new Rectangle2D.Double(
        number(rectangle, "x"),
        number(rectangle, "y"),
        number(rectangle, "width"),
        number(rectangle, "height"));
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.attr(attribute));
  }
}
