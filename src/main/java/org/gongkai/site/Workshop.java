package org.gongkai.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.gongkai.compose.Composer;
import org.gongkai.compose.StyleReader;
import org.gongkai.compose.Templates;
import org.gongkai.data.Agencies;
import org.gongkai.data.AgenciesReader;
import org.gongkai.data.Forms;
import org.gongkai.data.ReportFile;
import org.gongkai.data.ReportReader;
import org.gongkai.document.Style;
import org.gongkai.form.Form;
import org.gongkai.form.FormReader;
import org.gongkai.form.Opening;
import org.gongkai.form.OpeningReader;
import org.gongkai.form.ProseReader;
import org.gongkai.model.Finding;
import org.gongkai.render.pdf.Faces;
import org.gongkai.yaml.YamlReader;

/** Everything that is the same for all reports of a run: data folder, forms, agencies, templates, looks and fonts. */
public final class Workshop {
    private final DataFolder data;
    private final TemplateFiles templates;
    private final Templates engine;
    private final Style style;
    private final Optional<FontFolder> fonts;
    private final Faces faces;
    private final Forms forms;
    /** Read when first asked for: a build that finds nothing changed has read its bytes and need not know what it says. */
    private final Supplier<Agencies> agencies =
            Once.of(() -> data().agencies().map(Workshop::agencies).orElse(Agencies.NONE));

    private final Supplier<ReportReader> reader = Once.of(() -> new ReportReader(forms(), agencies(), faces()::covers));
    private final Supplier<Composer> composer =
            Once.of(() -> new Composer(engine(), agencies().portal()));

    /** Opens a data folder with the product's own fonts. */
    public Workshop(DataFolder data, TemplateFiles templates) {
        this(data, templates, Optional.empty());
    }

    /**
     * Opens a data folder with the templates of a folder laid over the product's own.
     *
     * @param fonts the office's own fonts, if it has any
     * @throws FontFault when one of them cannot be used
     */
    public Workshop(DataFolder data, TemplateFiles templates, Optional<FontFolder> fonts) {
        // Parsing fonts takes as long as all else together. Our own need not be waited for: each is parsed when first
        // asked for anything.
        Supplier<Faces> parsed = Ahead.of(
                () -> fonts.map(FontFolder::faces).orElseGet(Faces::bundled).ready());
        this.fonts = fonts;
        this.data = data;
        this.templates = templates;
        this.engine = new Templates(templates::text);
        this.style = StyleReader.read("templates/style.yaml", templates.require("style.yaml"));
        this.forms = forms(templates);
        this.faces = fonts.isPresent() ? parsed.get() : Faces.bundled();
    }

    private Workshop(DataFolder data, Workshop opened) {
        this.fonts = opened.fonts;
        this.data = data;
        this.templates = opened.templates;
        this.engine = opened.engine;
        this.style = opened.style;
        this.forms = opened.forms;
        this.faces = opened.faces;
    }

    /** Another data folder with the same templates, looks and fonts, which are not read again. */
    Workshop over(DataFolder other) {
        return new Workshop(other, this);
    }

    private static Forms forms(TemplateFiles templates) {
        byte[] prose = templates.require("prose.yaml");
        List<Form> forms = templates.forms().stream()
                .map(name -> FormReader.read(
                        name, "templates/" + name + "/form.yaml", templates.require(name + "/form.yaml")))
                .map(form -> ProseReader.read(form, "templates/prose.yaml", prose))
                .toList();
        return new Forms(forms);
    }

    private static Agencies agencies(Path path) {
        return bytes(path)
                .map(bytes -> AgenciesReader.read(YamlReader.read(DataFolder.shown(path), bytes)))
                .orElseGet(() -> Agencies.unreadable(DataFolder.unreadable(path)));
    }

    /** The data folder. */
    public DataFolder data() {
        return data;
    }

    /** What is wrong with agencies.yaml as a whole; an error fails every agency. */
    public List<Finding> findings() {
        return agencies().findings();
    }

    /** The statutory forms. */
    public Forms forms() {
        return forms;
    }

    /** How the texts of a new report in a form begin. */
    public Opening opening(Form form) {
        String name = form.name() + "/opening.yaml";
        return templates
                .find(name)
                .map(bytes -> OpeningReader.read("templates/" + name, bytes))
                .orElse(Opening.NONE);
    }

    /** The register of agencies. */
    public Agencies agencies() {
        return agencies.get();
    }

    /** The looks. */
    public Style style() {
        return style;
    }

    Templates engine() {
        return engine;
    }

    TemplateFiles templates() {
        return templates;
    }

    /** The faces that PDF files are set in. */
    public Faces faces() {
        return faces;
    }

    /** The office's own fonts. */
    Optional<FontFolder> fonts() {
        return fonts;
    }

    Composer composer() {
        return composer.get();
    }

    /** Reads a data file; one that cannot be read has only an error. */
    public ReportFile read(DataFile file) {
        return read(file, Sources.unasked(data));
    }

    /** As above, and notes that. */
    ReportFile read(DataFile file, Sources sources) {
        Optional<byte[]> content = bytes(file.path());
        if (content.isEmpty()) {
            sources.file(file.path());
            return ReportFile.unreadable(DataFolder.unreadable(file.path()));
        }
        return read(file, content.get(), sources);
    }

    /** Reads what is, or is to be, a data file. */
    ReportFile read(DataFile file, byte[] content, Sources sources) {
        sources.data(file, content);
        ReportFile read = reader.get().read(YamlReader.read(file.shown(), content), file.id(), file.year());
        read.form().ifPresent(form -> sources.form(form.name()));
        return read;
    }

    private static Optional<byte[]> bytes(Path path) {
        try {
            // One byte more than the limit is enough to be refused for its size.
            try (var in = Files.newInputStream(path)) {
                return Optional.of(in.readNBytes(YamlReader.MOST_BYTES + 1));
            }
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
