/** What the operations on orders do, each with the step that it belongs to (docs/orders.md). */
export const ORDER_WORDS = {
  placeOrder:
    'The provisioning e-mail goes to the contact when the requested start has come; whoever it reaches opens the wizard. A partner orders for itself, whether `partnerId` is its own, null or left out; the order desk names one, or none where the partner has no organisation yet. Source: T-202 to T-206.',
  listOrders:
    'A partner sees its own, a customer those for it, a contact those whose mail reached it.',
  getOrder: 'Its step, what was answered so far, and whom it is attached to.',
  listOrderActions:
    'Every step with its address, a body to send and what has to be added to it, since only a person knows it; for what is not allowed, the refusal that it would get from the one in `by`, whose it is. Each was tried on the world as it is. An address of somebody whom the key does not know is not filled in.',
  addOrderIndividual:
    'Where the contact is an alias for several people: the one who will answer. Before the wizard is opened.',
  setUpOrderNow:
    'Step *Emailed*, which leads into the wizard at *Role*. With an alias, the person behind it is named first.',
  exitOrder: 'Any step of the wizard, back to *Emailed*. One begins again from the link.',
  chooseOrderRole: 'Step *Role*; *Who* is next.',
  chooseOrderWho:
    'Step *Who*. `SELF` goes on to the partner’s organisation; `COLLEAGUE` mails that address, which answers from then on; `CUSTOMER` leaves the set-up to the customer, and its partner gets no access. The last is not offered for Contact Center.',
  createOrderPartner:
    'Step *Partner org*, for the first order of a partner. The organisation is made when all is confirmed.',
  reviewOrderPartner:
    'Step *Partner org*, for a partner that has one. If it is not the right one, the order waits for the Cisco representative.',
  nameOrderCustomerAdmin:
    'Step *Customer email*. A person can be in one organisation only: an address that another organisation has is refused with `USER_IN_OTHER_ORG`. For the administrator of a customer that exists, the order names that customer in `endCustomerId` when it is placed. On a trial’s tenant it is the address that the trial was made with.',
  nameOrderCountry:
    'Step *Company country*, for Contact Center only. The country fixes where the data is kept, and has to be one where Contact Center is sold.',
  confirmOrderCustomer:
    'Step *Customer org*: a new organisation by its name and country, or the existing one that was shown. If it is not the right one, the order waits for the Cisco representative.',
  confirmOrder:
    'Step *Review all*. Partner and customer are attached, and what is new is made; the answer has keys for their people. The password of a new partner is next, else the service set-up.',
  setOrderPassword:
    'Step *Password*, for a new partner only. The password itself is nothing for here.',
  checkOrderSubdomain:
    'In the service set-up, where meetings were bought as Enterprise. It has to be free when it is saved, too.',
  saveOrderStep:
    'In the service set-up, in any order and as often as needed until provisioning. Only pages of what was bought are offered.',
  handOverOrder:
    'For Contact Center. The set-up stays open to both; an unfinished one is remarked.',
  provisionOrder: 'Ends the service set-up: everything bought is provisioned, and billing starts.',
  unblockOrder:
    'The Cisco representative has put it right. The order is back at *Emailed*, and one begins again from the link.',
} as const;
