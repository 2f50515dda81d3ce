"""Moving parts without the keyboard, and the keys of their order."""
from two_writers import TwoWriters


class Moving(TwoWriters):
    def test_move_by_the_menu(self):
        maria, ben = self.both()
        maria.find("li[data-part=o1-adult-1] .handle").click()
        self.axe(maria, "menu")
        maria.press("Move to another objective")
        maria.dialog("To which objective")
        maria.find("#move-to option[value=o5]").click()
        maria.press("Move", "dialog")
        ben.until(lambda: ben.all("tr[data-part=o5] li[data-part=o1-adult-1]"))

    def test_drag(self):
        maria, ben = self.both()
        maria.driver.execute_script("""
            const data = new DataTransfer();
            const fire = (element, kind, y) => element.dispatchEvent(new DragEvent(kind, {
                bubbles: true, cancelable: true, dataTransfer: data, clientY: y}));
            const handle = document.querySelector('li[data-part=o1-adult-1] .handle');
            const target = document.querySelector('li[data-part=o2-adult-1]');
            fire(handle, 'dragstart', 0);
            fire(target, 'dragover', target.getBoundingClientRect().top + 2);
            fire(target, 'drop', target.getBoundingClientRect().top + 2);""")
        ben.until(
            lambda: ben.outcomes("o2", "adult-education")[:2] == ["o1-adult-1", "o2-adult-1"], what="for the new order")

    def test_order_keys(self):
        maria = self.maria.open()
        maria.driver.execute_script("import('/assets/order.js').then((order) => { window.order = order; })")
        maria.until(lambda: maria.driver.execute_script("return !!window.order"))
        wrong = maria.driver.execute_script("""
            const {between, keyAt, keysAt} = window.order;
            const wrong = [];
            if (between('', null) !== 'V') wrong.push(between('', null));
            let keys = [];
            let seed = 1;
            const random = () => (seed = (seed * 48271) % 2147483647) / 2147483647;
            for (let turn = 0; turn < 3000; turn++) {
                const at = turn < 1000 ? Math.floor(random() * (keys.length + 1)) : turn < 2000 ? 0 : keys.length >> 1;
                const key = keyAt(keys, at);
                const isBetween = !(at > 0 && key <= keys[at - 1]) && !(at < keys.length && key >= keys[at]);
                const isKey = /^[0-9A-Za-z]+$/.test(key) && !key.endsWith('0');
                if (!isBetween || !isKey) wrong.push([keys[at - 1], key, keys[at]]);
                keys.splice(at, 0, key);
            }
            const many = keysAt(['V', 'W'], 1, 500);
            many.forEach((key, index) => { if (key <= (many[index - 1] ?? 'V') || key >= 'W') wrong.push(key); });
            if (keyAt(['V', 'V', 'X'], 1) <= 'V') wrong.push('twins');
            return [wrong.slice(0, 5), Math.max(...many.map((key) => key.length))];""")
        self.assertEqual(wrong[0], [])
        self.assertLess(wrong[1], 5)
