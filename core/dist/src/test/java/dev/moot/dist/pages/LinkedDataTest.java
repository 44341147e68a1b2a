package dev.moot.dist.pages;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.moot.dist.product.Folder;
import dev.moot.dist.product.Product;
import dev.moot.dist.product.PublishedSite;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What pages say of themselves to programs, in the words of schema.org. */
class LinkedDataTest {

  private final Vocabulary vocabulary = new Vocabulary();

  @Test
  void everyTypeAndPropertyIsInTheVocabularyAndOnATypeThatHasIt(@TempDir Path temp)
      throws IOException {
    Set<String> wrong = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    Set<String> ways = new TreeSet<>();
    for (Path source : List.of(Product.CONTENT, Product.GOLDEN)) {
      PublishedSite site = PublishedSite.of(source, temp.resolve(source.getFileName()));
      for (Path file : Folder.files(site.output())) {
        if (file.toString().endsWith(".html")) {
          for (JsonObject node : nodes(Jsoup.parse(site.text(file.toString())))) {
            vocabulary.check(node, wrong, used);
            if (node.get("@type").getAsString().equals("BreadcrumbList")) {
              node.getAsJsonArray("itemListElement")
                  .forEach(i -> ways.add(item(i.getAsJsonObject())));
            }
          }
        }
      }
      assertThat(ways).allSatisfy(w -> assertThat(site.served(w)).exists());
      ways.clear();
    }

    assertThat(wrong).isEmpty();
    assertThat(used)
        .contains(
            "Article",
            "BreadcrumbList",
            "Claim",
            "DiscussionForumPosting",
            "Quotation",
            "WebSite",
            "claimInterpreter")
        .doesNotContain("ClaimReview");
  }

  @Test
  void aTypeOrPropertyThatIsNotThereIsFound() {
    Set<String> wrong = new TreeSet<>();
    for (String node :
        List.of(
            "{'@type': 'ClaimReview'}",
            "{'@type': 'Person', 'headline': 'x'}",
            "{'@type': 'Claim', 'claimant': 'x'}",
            "{'@type': 'Article', 'datePublished': 'yesterday'}",
            "{'@type': 'Article', 'author': {'@type': 'Quotation'}}",
            "{'@type': 'Article', 'mentions': [{'@type': 'Person', 'text': 'x'}]}")) {
      vocabulary.check(
          JsonParser.parseString(node.replace('\'', '"')).getAsJsonObject(),
          wrong,
          new TreeSet<>());
    }

    assertThat(wrong)
        .containsExactly(
            "Claim has no claimant",
            "Person has no headline",
            "Person has no text",
            "author is no \"Quotation\"",
            "datePublished is not \"yesterday\"",
            "no type ClaimReview");
  }

  @Test
  void anExportedDebateKeepsToTheVocabularyToo() {
    Product.Run done = Product.moot("export", "jsonld", "pythian-labs", Product.CONTENT.toString());
    Set<String> wrong = new TreeSet<>();
    Set<String> used = new TreeSet<>();
    for (JsonElement item :
        JsonParser.parseString(done.out()).getAsJsonObject().getAsJsonArray("@graph")) {
      JsonObject node = item.getAsJsonObject();
      if (node.get("@type").isJsonArray()) {
        assertThat(node.getAsJsonArray("@type").get(1).getAsString()).isEqualTo("aif:I-node");
        node.add("@type", node.getAsJsonArray("@type").get(0));
      }
      if (node.get("@type").getAsString().startsWith("aif:")) {
        used.addAll(node.keySet());
      } else {
        vocabulary.check(node, wrong, used);
      }
    }

    assertThat(wrong).isEmpty();
    assertThat(used)
        .contains("Claim", "CollectionPage", "about", "mainEntity", "aif:Premise")
        .doesNotContain("ClaimReview");
  }

  private static String item(JsonObject listItem) {
    return listItem.getAsJsonObject("item").get("@id").getAsString();
  }

  private static List<JsonObject> nodes(Document page) {
    List<JsonObject> nodes = new ArrayList<>();
    page.select("script[type=application/ld+json]")
        .forEach(
            script -> {
              JsonObject whole = JsonParser.parseString(script.data()).getAsJsonObject();
              if (whole.has("@graph")) {
                whole.getAsJsonArray("@graph").asList().stream()
                    .map(JsonElement::getAsJsonObject)
                    .forEach(nodes::add);
              } else {
                nodes.add(whole);
              }
            });
    return nodes;
  }
}
