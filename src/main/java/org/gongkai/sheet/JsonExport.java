package org.gongkai.sheet;

import java.io.OutputStream;
import java.util.List;
import org.gongkai.form.Figure;
import org.gongkai.form.Ledger;
import org.gongkai.model.Report;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** An array with an object per agency, its cells by coordinate. */
final class JsonExport implements Export {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .build();

    private final JsonGenerator json;

    JsonExport(OutputStream out) {
        this.json = JSON.createGenerator(out);
        json.writeStartArray();
    }

    @Override
    public void add(Report report, Ledger ledger) {
        json.writeRaw('\n');
        json.writeStartObject();
        List<Object> about = ExportColumns.about(report);
        for (int i = 0; i < about.size(); i++) {
            json.writePOJOProperty(ExportColumns.IDS.get(i), about.get(i));
        }
        json.writeObjectPropertyStart("cells");
        for (Figure figure : ledger.figures()) {
            json.writeNumberProperty(
                    figure.id(), ExportColumns.number(ledger, figure.id()).orElseThrow());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    @Override
    public void close() {
        json.writeEndArray();
        json.writeRaw('\n');
        json.close();
    }
}
