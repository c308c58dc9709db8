/** Report + form + templates/&lt;form&gt;/report.ftlh → document: headings, sentences, statutory tables, sign-off. */
package org.gongkai.compose;
