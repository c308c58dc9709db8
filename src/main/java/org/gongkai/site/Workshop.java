package org.gongkai.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
import org.gongkai.form.ProseReader;
import org.gongkai.model.Finding;
import org.gongkai.render.pdf.Faces;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Everything that is the same for all reports of a run: data folder, forms, agencies, templates, looks and fonts. */
public final class Workshop {
    private final DataFolder data;
    private final TemplateFiles templates;
    private final Templates engine;
    private final Style style;
    private final Agencies agencies;
    private final Faces faces;
    private final Forms forms;
    private final ReportReader reader;
    private final Composer composer;

    /** Opens a data folder with the product's own fonts. */
    public Workshop(DataFolder data, TemplateFiles templates) {
        this(data, templates, Faces::bundled);
    }

    /**
     * Opens a data folder with the templates of a folder laid over the product's own.
     *
     * @param faces parses the fonts, which takes as long as all else together and is done side by side with it
     */
    public Workshop(DataFolder data, TemplateFiles templates, Supplier<Faces> faces) {
        Supplier<Faces> parsed = Ahead.of(faces);
        this.data = data;
        this.templates = templates;
        this.engine = new Templates(templates::text);
        this.style = StyleReader.read("templates/style.yaml", templates.require("style.yaml"));
        this.agencies = data.agencies().map(Workshop::agencies).orElse(Agencies.NONE);
        this.composer = new Composer(engine, agencies.portal());
        this.forms = forms(templates);
        this.faces = parsed.get();
        this.reader = new ReportReader(forms, agencies, this.faces::covers);
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
        return AgenciesReader.read(YamlReader.read(DataFolder.shown(path), bytes(path)));
    }

    /** The data folder. */
    public DataFolder data() {
        return data;
    }

    /** What is wrong with agencies.yaml as a whole; an error fails every agency. */
    public List<Finding> findings() {
        return agencies.findings();
    }

    /** The statutory forms. */
    public Forms forms() {
        return forms;
    }

    /** The register of agencies. */
    public Agencies agencies() {
        return agencies;
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

    Composer composer() {
        return composer;
    }

    /** Reads a data file. */
    public ReportFile read(DataFile file) {
        YamlFile yaml = YamlReader.read(file.shown(), bytes(file.path()));
        return reader.read(yaml, file.id(), file.year());
    }

    private static byte[] bytes(Path path) {
        try {
            // One byte more than the limit is enough to be refused for its size.
            try (var in = Files.newInputStream(path)) {
                return in.readNBytes(YamlReader.MOST_BYTES + 1);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("读不了 " + DataFolder.shown(path), e);
        }
    }
}
