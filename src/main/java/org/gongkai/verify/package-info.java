/** Rendered files → what they say, compared with the document: renderers are not trusted. */
package org.gongkai.verify;
