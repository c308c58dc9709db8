package org.gongkai.render.layout;

import org.gongkai.document.Style;

/** Where the faces come from that a style calls for. */
public interface Foundry {
    /** The face that a style calls for, then all that can stand in for it. */
    FaceChain chain(Style.Face wanted, boolean bold);
}
