package dev.moot.engine.render.page;

import dev.moot.api.model.Permalink;
import dev.moot.engine.render.picture.PagePicture;
import dev.moot.engine.render.view.MenuEntry;
import dev.moot.engine.render.view.PageVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a template knows of its page as {@code page}.
 *
 * @param title its title
 * @param description one sentence of plain text; may be empty
 * @param layout the layout that renders it
 * @param permalink where it appears
 * @param language its language
 * @param versions the page in each language, this one too; empty where that is one alone
 * @param canonical the same as a full URL
 * @param picture what it is shown with where it is shared
 * @param edit where what it shows can be changed, if the site says where its files can
 * @param menu the entries of the menu that {@code moot.yaml} asks for; absent where it asks for
 *     none, and the theme decides
 */
public record PageHead(
    String title,
    String description,
    String layout,
    Permalink permalink,
    Locale language,
    List<PageVersion> versions,
    Optional<String> canonical,
    Optional<PagePicture> picture,
    Optional<String> edit,
    Optional<List<MenuEntry>> menu) {}
