package dev.moot.engine.markdown;

import com.vladsch.flexmark.util.ast.Document;
import dev.moot.api.model.Permalink;
import dev.moot.api.model.Post;
import dev.moot.api.model.ProseSection;
import dev.moot.api.model.SiteProse;
import dev.moot.engine.typography.Typography;
import java.util.List;
import java.util.Map;

/**
 * The texts of posts.
 *
 * @param documents the texts, by where the posts appear
 * @param typography how pages show them
 */
public record SiteTexts(Map<Permalink, Document> documents, Typography typography)
    implements SiteProse {

  public SiteTexts {
    documents = Map.copyOf(documents);
  }

  @Override
  public int length(Post post) {
    Document document = documents.get(post.permalink());
    return document == null ? 0 : document.getTextLength();
  }

  @Override
  public List<ProseSection> sections(Post post) {
    Document document = documents.get(post.permalink());
    return document == null ? List.of() : ProseSections.of(document, typography);
  }
}
