"""Reports as files that people go on working in, or print: Word (docx), PowerPoint (pptx) and PDF."""
