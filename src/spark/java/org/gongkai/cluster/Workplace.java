package org.gongkai.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.util.SerializableConfiguration;
import org.gongkai.site.DataFolder;
import org.gongkai.site.FontFolder;
import org.gongkai.site.ReportMaker;
import org.gongkai.site.TemplateFiles;
import org.gongkai.site.Workshop;

/**
 * A machine's own workshop. It is broadcast, so that all tasks of a JVM share one, and opened by the first: agencies, templates and fonts
 * are read once per JVM.
 */
final class Workplace implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Assignment assignment;
    private final SerializableConfiguration configuration;
    private transient Workshop workshop;
    private transient ReportMaker maker;

    Workplace(Assignment assignment, Configuration configuration) {
        this.assignment = assignment;
        this.configuration = new SerializableConfiguration(configuration);
    }

    Assignment assignment() {
        return assignment;
    }

    synchronized Workshop workshop() throws IOException {
        if (workshop == null) {
            DataFolder data = new DataFolder(folder(assignment.data()));
            // A folder that is not there: each machine may have its own templates/, and all must make the same.
            Path templates = assignment.templates().isEmpty()
                    ? data.root().resolve(".templates")
                    : folder(assignment.templates());
            Optional<FontFolder> fonts = assignment.fonts().isEmpty()
                    ? Optional.empty()
                    : Optional.of(new FontFolder(folder(assignment.fonts())));
            workshop = new Workshop(data, new TemplateFiles(templates), fonts);
        }
        return workshop;
    }

    synchronized ReportMaker maker() throws IOException {
        if (maker == null) {
            maker = new ReportMaker(workshop(), assignment.order());
        }
        return maker;
    }

    Path out() throws IOException {
        return folder(assignment.out());
    }

    Path folder(String address) throws IOException {
        return HadoopVolume.folder(address, configuration.value());
    }
}
