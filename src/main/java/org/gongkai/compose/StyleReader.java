package org.gongkai.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.gongkai.document.Style;
import org.gongkai.form.FormException;
import org.gongkai.model.Finding;
import org.gongkai.yaml.Binder;
import org.gongkai.yaml.YamlFile;
import org.gongkai.yaml.YamlReader;

/** Reads templates/style.yaml. */
public final class StyleReader {
    private StyleReader() {}

    /**
     * The looks of a file.
     *
     * @throws FormException when the file is no style
     */
    public static Style read(String file, byte[] bytes) {
        YamlFile yaml = YamlReader.read(file, bytes);
        List<Finding> findings = new ArrayList<>(yaml.findings());
        Optional<Style> style = yaml.root().flatMap(root -> Binder.bind(root, Style.class, "", findings));
        return style.orElseThrow(() -> new FormException(findings));
    }
}
