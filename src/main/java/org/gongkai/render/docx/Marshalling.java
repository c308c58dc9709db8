package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;

/** docx4j objects → the bytes of a part. */
final class Marshalling {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    /** Making a marshaller costs more than marshalling a part, and a marshaller serves one thread only. */
    private static final ThreadLocal<Marshaller> TEXT =
            ThreadLocal.withInitial(() -> marshaller(Context.jc, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> CORE = ThreadLocal.withInitial(
            () -> marshaller(Context.jcDocPropsCore, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> RELATIONSHIPS = ThreadLocal.withInitial(() ->
            marshaller(Context.jcRelationships, () -> NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart()));

    private Marshalling() {}

    /** A part of WordprocessingML. */
    static byte[] text(Object part) {
        return bytes(marshal(TEXT.get(), part));
    }

    /** docProps/core.xml. */
    static byte[] core(Object properties) {
        return bytes(marshal(CORE.get(), properties));
    }

    /** docProps/app.xml, once per skeleton. */
    static byte[] application(Object properties) {
        return bytes(marshal(
                marshaller(Context.jcDocPropsExtended, () -> NamespacePrefixMapperUtils.getPrefixMapper()),
                properties));
    }

    /** A part named {@code *.rels}. */
    static byte[] relationships(Object relationships) {
        return bytes(marshal(RELATIONSHIPS.get(), relationships));
    }

    /** A piece of WordprocessingML without namespace declarations, to stand in a part that makes them. */
    static String fragment(Object piece) {
        return RootTag.bare(marshal(TEXT.get(), piece));
    }

    private static byte[] bytes(String xml) {
        return (DECLARATION + RootTag.trimmed(xml)).getBytes(StandardCharsets.UTF_8);
    }

    private static String marshal(Marshaller marshaller, Object object) {
        try {
            StringWriter xml = new StringWriter();
            marshaller.marshal(object, xml);
            return xml.toString();
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j cannot write " + object.getClass(), e);
        }
    }

    private static Marshaller marshaller(JAXBContext context, PrefixMapper mapper) {
        try {
            Marshaller marshaller = context.createMarshaller();
            marshaller.setProperty(Marshaller.JAXB_FRAGMENT, true);
            NamespacePrefixMapperUtils.setProperty(marshaller, mapper.get());
            return marshaller;
        } catch (JAXBException e) {
            throw new IllegalStateException("docx4j does not start", e);
        }
    }

    /** docx4j's own prefixes ({@code w}, {@code r} …), without which JAXB would invent {@code ns1}, {@code ns2} …. */
    private interface PrefixMapper {
        Object get() throws JAXBException;
    }
}
