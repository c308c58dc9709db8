package org.gongkai.document;

/** A piece of a document that stands on lines of its own. */
public sealed interface Block permits Heading, Paragraph, Table, Items, Quote, Picture {
    /** Dispatches on the kind of block. */
    <R> R accept(Visitor<R> visitor);

    /** One method per kind of block: a new kind does not compile until every renderer has it. */
    interface Visitor<R> {
        R heading(Heading heading);

        R paragraph(Paragraph paragraph);

        R table(Table table);

        R items(Items items);

        R quote(Quote quote);

        R picture(Picture picture);
    }
}
