package org.gongkai.render.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfLiteral;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.zip.DeflaterOutputStream;
import org.gongkai.document.About;
import org.gongkai.document.Document;
import org.gongkai.render.layout.Layout;
import org.gongkai.render.layout.Mark;

/**
 * What the file says about itself; nothing of it comes from a clock or from chance.
 *
 * @param fingerprint is both halves of the file's identity: as first made, and as it is now
 */
record Metadata(Document document, String fingerprint, boolean hasColour) {
    /** Names the program without its version, so that a new one alone changes no file. */
    static final String PRODUCER = "gongkai";

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''", Locale.ROOT);

    static Metadata of(Layout layout) {
        return new Metadata(
                layout.document(),
                layout.fingerprint(),
                layout.pages().stream().flatMap(page -> page.marks().stream()).anyMatch(Mark.Image.class::isInstance));
    }

    void write(PdfWriter writer) throws IOException {
        About about = document.about();
        PdfDictionary info = writer.getInfo();
        info.put(PdfName.TITLE, text(about.title()));
        info.put(PdfName.AUTHOR, text(about.agency()));
        info.put(PdfName.SUBJECT, text(about.description()));
        info.put(PdfName.KEYWORDS, text(String.join(", ", about.keywords())));
        info.put(PdfName.CREATOR, text(PRODUCER));
        info.put(PdfName.PRODUCER, text(PRODUCER));
        PdfString date = new PdfString(DATE.format(about.dated()));
        info.put(PdfName.CREATIONDATE, date);
        info.put(PdfName.MODDATE, date);
        info.put(PdfName.FILEID, new PdfLiteral("[<" + fingerprint + "><" + fingerprint + ">]"));
        writer.setXmpMetadata(XmpPacket.of(about).getBytes(StandardCharsets.UTF_8));
        PdfDictionary catalog = writer.getExtraCatalog();
        catalog.put(PdfName.LANG, new PdfString(About.LANGUAGE));
        catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(outputIntent(writer)));
    }

    private static PdfString text(String text) {
        return new PdfString(text, PdfObject.TEXT_UNICODE);
    }

    /** What grey, or colour if there are pictures, means. OpenPDF only knows intents for printers, which PDF/A does not take. */
    private PdfDictionary outputIntent(PdfWriter writer) throws IOException {
        PdfStream profile = new PdfStream(hasColour ? Profiles.COLOUR : Profiles.GREY);
        profile.put(PdfName.FILTER, PdfName.FLATEDECODE);
        profile.put(PdfName.N, new PdfNumber(hasColour ? 3 : 1));
        PdfDictionary intent = new PdfDictionary(new PdfName("OutputIntent"));
        intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
        intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString("Custom"));
        intent.put(PdfName.INFO, new PdfString(hasColour ? "sRGB" : "Grey"));
        intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
        return intent;
    }

    /** The ICC profiles of the Java runtime, deflated once. */
    private static final class Profiles {
        static final byte[] GREY = deflated(ColorSpace.CS_GRAY);
        static final byte[] COLOUR = deflated(ColorSpace.CS_sRGB);

        private static byte[] deflated(int space) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (OutputStream deflating = new DeflaterOutputStream(bytes)) {
                deflating.write(ICC_Profile.getInstance(space).getData());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return bytes.toByteArray();
        }
    }
}
