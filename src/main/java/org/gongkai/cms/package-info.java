/** A built year → an archive for portals that take pasted content only: per report the bare body and its attachments, and a table of all. */
package org.gongkai.cms;
