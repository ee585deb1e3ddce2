#ifndef CYARDSTICK_XML_SHIM_H
#define CYARDSTICK_XML_SHIM_H

#include <libxml/parser.h>

#endif
