package org.gongkai.render.docx;

import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBElement;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Marshaller;
import java.io.StringWriter;
import javax.xml.namespace.QName;
import org.docx4j.jaxb.Context;
import org.docx4j.jaxb.NamespacePrefixMapperUtils;
import org.docx4j.openpackaging.parts.relationships.Namespaces;

/** docx4j objects → the text of a part, or of a piece of one. Whoever calls this waits until docx4j has started. */
final class Marshalling {
    private static final String DECLARATION = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";

    private static final String RELATIONSHIPS_NAMESPACE = " xmlns=\"" + Namespaces.RELATIONSHIPS + "\"";

    /** Making a marshaller costs more than marshalling a part, and a marshaller serves one thread only. */
    private static final ThreadLocal<Marshaller> TEXT =
            ThreadLocal.withInitial(() -> marshaller(Context.jc, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> CORE = ThreadLocal.withInitial(
            () -> marshaller(Context.jcDocPropsCore, () -> NamespacePrefixMapperUtils.getPrefixMapper()));

    private static final ThreadLocal<Marshaller> RELATIONSHIPS = ThreadLocal.withInitial(() ->
            marshaller(Context.jcRelationships, () -> NamespacePrefixMapperUtils.getPrefixMapperRelationshipsPart()));

    private Marshalling() {}

    /** A part of WordprocessingML. */
    static String text(Object part) {
        return part(marshal(TEXT.get(), part));
    }

    /** docProps/core.xml. */
    static String core(Object properties) {
        return part(marshal(CORE.get(), properties));
    }

    /** docProps/app.xml, once per skeleton. */
    static String application(Object properties) {
        return part(marshal(
                marshaller(Context.jcDocPropsExtended, () -> NamespacePrefixMapperUtils.getPrefixMapper()),
                properties));
    }

    /** A part named {@code *.rels}. */
    static String relationships(Object relationships) {
        return part(marshal(RELATIONSHIPS.get(), relationships));
    }

    /** A piece of such a part. */
    static String relationship(Object relationship) {
        return marshal(RELATIONSHIPS.get(), relationship).replace(RELATIONSHIPS_NAMESPACE, "");
    }

    /** A piece of WordprocessingML without namespace declarations, to stand in a part that makes them. */
    static String fragment(Object piece) {
        return RootTag.bare(marshal(TEXT.get(), piece));
    }

    /** The same for a piece whose class does not know its name. */
    static <T> String fragment(String name, Class<T> type, T piece) {
        return fragment(new JAXBElement<>(new QName(Namespaces.NS_WORD12, name), type, piece));
    }

    private static String part(String xml) {
        return DECLARATION + RootTag.trimmed(xml);
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
