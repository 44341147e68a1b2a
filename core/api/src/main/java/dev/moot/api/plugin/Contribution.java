package dev.moot.api.plugin;

/** One thing that a plugin adds to a site. */
public sealed interface Contribution
    permits Directive,
        MarkdownSyntax,
        NearMiss,
        PageGenerator,
        PageContributor,
        SiteCheck,
        FileGenerator,
        IndexGenerator,
        Explainer,
        DerivedFields,
        Importer,
        Exporter,
        CandidateFinder {}
