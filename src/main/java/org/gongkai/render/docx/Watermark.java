package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBException;
import java.io.StringReader;
import org.docx4j.jaxb.Context;
import org.docx4j.wml.Hdr;

/**
 * The header of a draft: 草稿 in light grey across every page.
 *
 * <p>VML and not DrawingML, as Word itself writes its watermarks; only so does Design › Watermark › Remove find it.
 */
final class Watermark {
    /** Shape type 136, plain WordArt; the formulas are part of its definition in Word. */
    private static final String HEADER = """
            <w:hdr xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:v="urn:schemas-microsoft-com:vml"
                xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w10="urn:schemas-microsoft-com:office:word">\
            <w:p><w:pPr><w:pStyle w:val="Header"/></w:pPr><w:r><w:pict>\
            <v:shapetype id="_x0000_t136" coordsize="21600,21600" o:spt="136" adj="10800" path="m@7,l@8,m@5,21600l@6,21600e"><v:formulas>\
            <v:f eqn="sum #0 0 10800"/><v:f eqn="prod #0 2 1"/><v:f eqn="sum 21600 0 @1"/><v:f eqn="sum 0 0 @2"/>\
            <v:f eqn="sum 21600 0 @3"/><v:f eqn="if @0 @3 0"/><v:f eqn="if @0 21600 @1"/><v:f eqn="if @0 0 @2"/>\
            <v:f eqn="if @0 @4 21600"/><v:f eqn="mid @5 @6"/><v:f eqn="mid @8 @5"/><v:f eqn="mid @7 @8"/>\
            <v:f eqn="mid @6 @7"/><v:f eqn="sum @6 0 @5"/></v:formulas>\
            <v:path textpathok="t" o:connecttype="custom" o:connectlocs="@9,0;@10,10800;@11,21600;@12,10800" o:connectangles="270,180,90,0"/>\
            <v:textpath on="t" fitshape="t"/></v:shapetype>\
            <v:shape id="PowerPlusWaterMarkObject%2$d" o:spid="_x0000_s%3$d" type="#_x0000_t136" alt="草稿" stroked="f" fillcolor="#d9d9d9" \
            style="position:absolute;margin-left:0;margin-top:0;width:340pt;height:170pt;rotation:315;z-index:-251658752;\
            mso-position-horizontal:center;mso-position-horizontal-relative:margin;\
            mso-position-vertical:center;mso-position-vertical-relative:margin">\
            <v:fill opacity=".5"/><v:textpath style="font-family:&quot;%1$s&quot;;font-size:1pt" string="草稿"/>\
            <w10:wrap anchorx="margin" anchory="margin"/></v:shape></w:pict></w:r></w:p></w:hdr>
            """;

    /** In a header of somebody else's the mark's paragraph takes up no room. */
    private static final String NO_ROOM =
            "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"1\" w:lineRule=\"exact\"/></w:pPr>";

    /** Word numbers the shapes of headers from here. */
    private static final int FIRST_SHAPE = 2048;

    private Watermark() {}

    /**
     * The header.
     *
     * @param font a font's official name
     * @param number from 1; no two shapes of a document may have the same
     */
    static Hdr header(String font, int number) throws JAXBException {
        return (Hdr) Context.jc.createUnmarshaller().unmarshal(new StringReader(xml(font, number)));
    }

    private static String xml(String font, int number) {
        return String.format(HEADER, font, number, FIRST_SHAPE + number);
    }

    /** The XML of another header, with the mark as its last paragraph. */
    static String into(String header, String font, int number) {
        String xml = xml(font, number);
        int begin = xml.indexOf("<w:p>");
        String namespaces = xml.substring(xml.indexOf(" xmlns:"), begin - 1);
        String paragraph = xml.substring(begin, xml.lastIndexOf("</w:hdr>"))
                .replaceFirst("<w:p>", "<w:p" + namespaces + ">")
                .replaceFirst("</w:pPr>", NO_ROOM);
        int end = header.lastIndexOf("</");
        return header.substring(0, end) + paragraph + header.substring(end);
    }
}
