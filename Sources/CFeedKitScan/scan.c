#include "CFeedKitScan.h"
